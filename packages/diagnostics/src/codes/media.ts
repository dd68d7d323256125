import type { CodeDefinition } from '../code-definition.ts'

/** Codes about pictures, sound, video, captions and downloads. */
export const mediaCodes = {
  'media/quality': {
    severity: 'info',
    title: 'Sound or film of low quality',
    message: (data: { file: string; fault: string }): string => `\`${data.file}\` ${data.fault}`,
    hint: (): string =>
      'Export it again from the original: an MP3 of 64 kbit/s and 44,100 samples, a film of 480 lines or more',
    why: 'A voice that sounds like a bad telephone is hard to follow, in a second language most of all. The limits have no official source.',
    example: {
      wrong: 'media/call.mp3   16 kbit/s, 16,000 samples a second',
      right: 'media/call.mp3   64 kbit/s, 44,100 samples a second',
    },
    hindi: {
      wrong: 'media/call.hi.mp3   16 kbit/s, प्रति सेकंड 16,000 नमूने',
      right: 'media/call.hi.mp3   64 kbit/s, प्रति सेकंड 44,100 नमूने',
    },
    sample: { fault: 'has 16 kbit/s, expected at least 48' },
    source: 'iGOT content scorecard, LE_002',
  },
  'media/synthetic-voice': {
    severity: 'warning',
    title: 'Machine voice',
    message: (data: { file: string }): string => `\`${data.file}\` is spoken by a machine`,
    hint: (): string => 'Let a person read it, or leave it and count the point of the scorecard as lost',
    why: 'The scorecard has a point for a human voice. A machine voice may still be better than none, so it is allowed and said.',
    example: {
      wrong:
        '- { file: modules/calls/media/intro.mp3, license: CC BY 4.0, creator: our office, source: own work, synthetic: true }',
      right:
        '- { file: modules/calls/media/intro.mp3, license: CC BY 4.0, creator: Meena Kumari (voice), source: own work }',
    },
    hindi: {
      wrong:
        '- { file: modules/calls/media/intro.hi.mp3, license: CC BY 4.0, creator: हमारा कार्यालय, source: अपना काम, synthetic: true }',
      right:
        '- { file: modules/calls/media/intro.hi.mp3, license: CC BY 4.0, creator: मीना कुमारी (आवाज़), source: अपना काम }',
    },
    source: 'iGOT content scorecard, LE_006',
  },
  'media/container': {
    severity: 'error',
    title: 'Film or sound of a type that not every phone plays',
    message: (data: { file: string; expected: string }): string =>
      `\`${data.file}\` does not end in ${data.expected}`,
    hint: (data: { expected: string }): string => `Convert it to ${data.expected}`,
    why: 'The portal takes MP4, M4V and MP3, and these play on every phone.',
    example: { wrong: '<Video src="media/call.avi" …>', right: '<Video src="media/call.mp4" …>' },
    hindi: {
      wrong: '<Video src="media/call.avi" title="एक फ़ोन"/>',
      right: '<Video src="media/call.mp4" title="एक फ़ोन"/>',
    },
    source: 'iGOT authoring portal',
  },
  'media/empty-file': {
    severity: 'error',
    title: 'Empty file',
    message: (data: { file: string }): string => `\`${data.file}\` has no content (0 bytes)`,
    hint: (): string => 'Copy the file again from where it came; the copy may have been cut off',
    why: 'Learners would see a broken picture or a player that does not start.',
    example: {
      wrong: 'media/sms.png   0 bytes',
      right: 'media/sms.png   48,210 bytes',
    },
    hindi: {
      wrong: 'media/sms.png   0 बाइट',
      right: 'media/sms.png   48,210 बाइट',
    },
  },
  'media/broken-image': {
    severity: 'error',
    title: 'Picture that cannot be read',
    message: (data: { file: string; format: string }): string =>
      `\`${data.file}\` begins like a ${data.format} picture, but its size cannot be read`,
    hint: (): string =>
      'Open the picture in an editor and save it again, or copy it again from where it came',
    why: 'A cut-off or damaged picture shows as an empty frame on some phones.',
    example: {
      wrong: '![The message](media/sms.png)   (the copy of the file broke off)',
      right: '![The message](media/sms.png)   (copied again from the phone)',
    },
    hindi: {
      wrong: '![संदेश](media/sms.png)   (फ़ाइल अधूरी है)',
      right: '![संदेश](media/sms.png)   (फ़ोन से फिर कॉपी की गई)',
    },
  },
  'media/broken-svg': {
    severity: 'error',
    title: 'Drawing that cannot be read',
    message: (data: { reason: string }): string => `The drawing is not well-formed SVG: ${data.reason}`,
    hint: (): string => 'Save it again from the drawing program as plain SVG, in UTF-8',
    why: 'Browsers show nothing of an SVG file with a single mistake in it.',
    example: {
      wrong: '<svg xmlns="http://www.w3.org/2000/svg"><text>Call 1930</svg>',
      right: '<svg xmlns="http://www.w3.org/2000/svg"><text>Call 1930</text></svg>',
    },
    hindi: {
      wrong: '<svg xmlns="http://www.w3.org/2000/svg"><text>1930 पर फ़ोन</svg>',
      right: '<svg xmlns="http://www.w3.org/2000/svg"><text>1930 पर फ़ोन</text></svg>',
    },
  },
  'media/svg-without-size': {
    severity: 'warning',
    title: 'Drawing without a size',
    message: (data: { file: string }): string =>
      `\`${data.file}\` says neither \`viewBox\` nor width and height`,
    hint: (): string => 'Add `viewBox="0 0 <width> <height>"` to `<svg>`, or save it again with that option',
    why: 'Without a size the drawing cannot grow and shrink with the screen, and text jumps while it loads.',
    example: { wrong: '<svg xmlns="…">', right: '<svg xmlns="…" viewBox="0 0 640 360">' },
    hindi: {
      wrong: '<svg xmlns="…"> … चित्र …',
      right: '<svg xmlns="…" viewBox="0 0 640 360"> … चित्र …',
    },
  },
  'media/vtt-header': {
    severity: 'error',
    title: 'Captions file without its first line',
    message: (data: { file: string }): string => `\`${data.file}\` does not start with \`WEBVTT\``,
    hint: (): string => 'Write `WEBVTT` on the first line and leave the second line empty',
    why: 'Browsers ignore the whole file without it, so nobody sees the captions.',
    example: {
      wrong: '00:00:01.000 --> 00:00:04.000\nWho is calling?',
      right: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nWho is calling?',
    },
    hindi: {
      wrong: '00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
      right: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
    },
    source: 'W3C WebVTT, file structure',
  },
  'media/vtt-timing': {
    severity: 'error',
    title: 'Caption time that cannot be read',
    message: (data: { text: string }): string => `\`${data.text}\` is not the time of a caption`,
    hint: (): string =>
      'Write `00:00:01.000 --> 00:00:04.000`: a full stop before the thousandths, not a comma',
    why: 'Browsers leave out a caption whose time they cannot read.',
    example: { wrong: '00:00:01,000 --> 00:00:04,000', right: '00:00:01.000 --> 00:00:04.000' },
    hindi: {
      wrong: '00:00:01,000 --> 00:00:04,000\nकौन बोल रहा है?',
      right: '00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
    },
    source: 'W3C WebVTT, cue timings',
  },
  'media/vtt-order': {
    severity: 'error',
    title: 'Caption times in the wrong order',
    message: (data: { reason: 'end-before-start' | 'before-previous' }): string =>
      data.reason === 'end-before-start'
        ? 'This caption ends before it starts'
        : 'This caption starts before the one above it',
    hint: (): string => 'Put the captions in the order of their start times, each with a later end',
    why: 'Browsers skip or mix up captions whose times do not rise.',
    example: {
      wrong: '00:00:05.000 --> 00:00:08.000\nYour bank.\n\n00:00:01.000 --> 00:00:04.000\nWho is calling?',
      right: '00:00:01.000 --> 00:00:04.000\nWho is calling?\n\n00:00:05.000 --> 00:00:08.000\nYour bank.',
    },
    hindi: {
      wrong: '00:00:05.000 --> 00:00:08.000\nआपका बैंक।\n\n00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
      right: '00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?\n\n00:00:05.000 --> 00:00:08.000\nआपका बैंक।',
    },
    source: 'W3C WebVTT, cue timings',
  },
  'media/vtt-overlap': {
    severity: 'warning',
    title: 'Captions at the same time',
    message: (): string => 'This caption starts while the one above it still shows',
    hint: (): string => 'End the caption above when this one starts',
    why: 'Two captions at once push each other up and cover the picture on a small screen.',
    example: {
      wrong: '00:00:01.000 --> 00:00:06.000\nWho is calling?\n\n00:00:05.000 --> 00:00:08.000\nYour bank.',
      right: '00:00:01.000 --> 00:00:05.000\nWho is calling?\n\n00:00:05.000 --> 00:00:08.000\nYour bank.',
    },
    hindi: {
      wrong: '00:00:01.000 --> 00:00:06.000\nकौन बोल रहा है?\n\n00:00:05.000 --> 00:00:08.000\nआपका बैंक।',
      right: '00:00:01.000 --> 00:00:05.000\nकौन बोल रहा है?\n\n00:00:05.000 --> 00:00:08.000\nआपका बैंक।',
    },
  },
  'media/vtt-empty-cue': {
    severity: 'warning',
    title: 'Caption without text',
    message: (): string => 'This caption has no text',
    hint: (): string => 'Write what is heard, such as `[phone rings]`, or delete the caption',
    why: 'Someone who does not hear cannot know whether something was said.',
    example: {
      wrong: '00:00:01.000 --> 00:00:04.000',
      right: '00:00:01.000 --> 00:00:04.000\n[phone rings]',
    },
    hindi: {
      wrong: '00:00:01.000 --> 00:00:04.000',
      right: '00:00:01.000 --> 00:00:04.000\n[फ़ोन की घंटी]',
    },
  },
  'media/vtt-no-cues': {
    severity: 'error',
    title: 'Captions file without captions',
    message: (data: { file: string }): string => `\`${data.file}\` holds no caption`,
    hint: (): string => 'Write at least one: a line with its times, then its text, then an empty line',
    why: 'A video with an empty captions file shuts out everyone who does not hear.',
    example: {
      wrong: 'WEBVTT',
      right: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nWho is calling?',
    },
    hindi: {
      wrong: 'WEBVTT',
      right: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
    },
    source: 'WCAG 2.2, 1.2.2',
  },
} as const
mediaCodes satisfies Record<`media/${string}`, CodeDefinition>
