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
    sample: { fault: 'has 16 kbit/s, expected at least 48' },
    source: 'iGOT content scorecard, LE_002',
  },
  'media/synthetic-voice': {
    severity: 'warning',
    title: 'Machine voice',
    message: (data: { file: string }): string => `\`${data.file}\` is spoken by a machine`,
    hint: (): string => 'Let a person read it, or leave it and count the point of the scorecard as lost',
    why: 'The scorecard has a point for a human voice. A machine voice may still be better than none, so it is allowed and said.',
    source: 'iGOT content scorecard, LE_006',
  },
  'media/plain-pictures': {
    severity: 'info',
    title: 'Pictures left as they are',
    message: (data: { count: number }): string =>
      `\`sharp\` is not installed, so ${data.count === 1 ? 'one picture goes' : `${data.count} pictures go`} into the packages as the author made ${data.count === 1 ? 'it' : 'them'}`,
    hint: (): string => 'Run `npm install sharp` where `paath` is installed, and build again',
    why: 'Photos in newer forms weigh a third or less, which learners on a slow link feel most. The packages are whole without them.',
    sample: { count: 3 },
    source: 'docs/writing-a-module.md, weight',
  },
  'media/container': {
    severity: 'error',
    title: 'Film or sound of a type that not every phone plays',
    message: (data: { file: string; expected: string }): string =>
      `\`${data.file}\` does not end in ${data.expected}`,
    hint: (data: { expected: string }): string => `Convert it to ${data.expected}`,
    why: 'The portal takes MP4, M4V and MP3, and these play on every phone.',
    source: 'iGOT authoring portal',
  },
  'media/empty-file': {
    severity: 'error',
    title: 'Empty file',
    message: (data: { file: string }): string => `\`${data.file}\` has no content (0 bytes)`,
    hint: (): string => 'Copy the file again from where it came; the copy may have been cut off',
    why: 'Learners would see a broken picture or a player that does not start.',
    source: 'iGOT content scorecard, LE_002',
  },
  'media/over-budget': {
    severity: 'error',
    title: 'Media file over the budget of the course',
    message: (data: { file: string; bytes: number; limit: number; key: 'image_kb' | 'media_mb' }): string =>
      data.key === 'image_kb'
        ? `\`${data.file}\` has ${Math.ceil(data.bytes / 1024)} kB; the course allows ${data.limit / 1024} kB for a picture`
        : `\`${data.file}\` has ${(data.bytes / 1_000_000).toFixed(1)} MB; the course allows ${data.limit / 1_000_000} MB for a sound or film`,
    hint: (data: { key: 'image_kb' | 'media_mb' }): string =>
      `Save it smaller or with more compression, or raise \`budgets: ${data.key}\` in \`course.yaml\``,
    why: 'The course set this limit so that it opens on slow links. What a learner loads costs money and time.',
    sample: { file: 'modules/one/media/office.jpg', bytes: 512_000, limit: 307_200, key: 'image_kb' },
    source: 'docs/writing-a-module.md, weight',
  },
  'media/broken-image': {
    severity: 'error',
    title: 'Picture that cannot be read',
    message: (data: { file: string; format: string }): string =>
      `\`${data.file}\` begins like a ${data.format} picture, but its size cannot be read`,
    hint: (): string =>
      'Open the picture in an editor and save it again, or copy it again from where it came',
    why: 'A cut-off or damaged picture shows as an empty frame on some phones.',
    source: 'iGOT content scorecard, LE_002',
  },
  'media/broken-svg': {
    severity: 'error',
    title: 'Drawing that cannot be read',
    message: (data: { reason: string }): string => `The drawing is not well-formed SVG: ${data.reason}`,
    hint: (): string => 'Save it again from the drawing program as plain SVG, in UTF-8',
    why: 'Browsers show nothing of an SVG file with a single mistake in it.',
    source: 'SVG 2: a file that is no well-formed XML is in error',
  },
  'media/svg-without-size': {
    severity: 'warning',
    title: 'Drawing without a size',
    message: (data: { file: string }): string =>
      `\`${data.file}\` says neither \`viewBox\` nor width and height`,
    hint: (): string => 'Add `viewBox="0 0 <width> <height>"` to `<svg>`, or save it again with that option',
    why: 'Without a size the drawing cannot grow and shrink with the screen, and text jumps while it loads.',
    source: 'SVG 2, the viewBox attribute',
  },
  'media/vtt-header': {
    severity: 'error',
    title: 'Captions file without its first line',
    message: (data: { file: string }): string => `\`${data.file}\` does not start with \`WEBVTT\``,
    hint: (): string => 'Write `WEBVTT` on the first line and leave the second line empty',
    why: 'Browsers ignore the whole file without it, so nobody sees the captions.',
    source: 'W3C WebVTT, file structure',
  },
  'media/vtt-timing': {
    severity: 'error',
    title: 'Caption time that cannot be read',
    message: (data: { text: string }): string => `\`${data.text}\` is not the time of a caption`,
    hint: (): string =>
      'Write `00:00:01.000 --> 00:00:04.000`: a full stop before the thousandths, not a comma',
    why: 'Browsers leave out a caption whose time they cannot read.',
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
    source: 'W3C WebVTT, cue timings',
  },
  'media/vtt-overlap': {
    severity: 'warning',
    title: 'Captions at the same time',
    message: (): string => 'This caption starts while the one above it still shows',
    hint: (): string => 'End the caption above when this one starts',
    why: 'Two captions at once push each other up and cover the picture on a small screen.',
    source: 'WCAG 2.2, 1.2.2; W3C WebVTT',
  },
  'media/vtt-empty-cue': {
    severity: 'warning',
    title: 'Caption without text',
    message: (): string => 'This caption has no text',
    hint: (): string => 'Write what is heard, such as `[phone rings]`, or delete the caption',
    why: 'Someone who does not hear cannot know whether something was said.',
    source: 'WCAG 2.2, 1.2.2',
  },
  'media/vtt-no-cues': {
    severity: 'error',
    title: 'Captions file without captions',
    message: (data: { file: string }): string => `\`${data.file}\` holds no caption`,
    hint: (): string => 'Write at least one: a line with its times, then its text, then an empty line',
    why: 'A video with an empty captions file shuts out everyone who does not hear.',
    source: 'WCAG 2.2, 1.2.2',
  },
} as const
mediaCodes satisfies Record<`media/${string}`, CodeDefinition>
