import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/media.ts`. */
export const mediaExamples: Examples = {
  'media/quality': {
    example: {
      wrong: 'media/call.mp3   16 kbit/s, 16,000 samples a second',
      right: 'media/call.mp3   64 kbit/s, 44,100 samples a second',
    },
    hindi: {
      wrong: 'media/call.hi.mp3   16 kbit/s, प्रति सेकंड 16,000 नमूने',
      right: 'media/call.hi.mp3   64 kbit/s, प्रति सेकंड 44,100 नमूने',
    },
  },
  'media/synthetic-voice': {
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
  },
  'media/plain-pictures': {
    example: {
      wrong: '> npx paath build   (without sharp)',
      right: '> npm install sharp\n> npx paath build',
    },
    hindi: {
      wrong: '> npx paath build --lang hi   (sharp के बिना)',
      right: '> npm install sharp\n> npx paath build --lang hi',
    },
  },
  'media/container': {
    example: { wrong: '<Video src="media/call.avi" …>', right: '<Video src="media/call.mp4" …>' },
    hindi: {
      wrong: '<Video src="media/call.avi" title="एक फ़ोन"/>',
      right: '<Video src="media/call.mp4" title="एक फ़ोन"/>',
    },
  },
  'media/empty-file': {
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
    example: { wrong: '<svg xmlns="…">', right: '<svg xmlns="…" viewBox="0 0 640 360">' },
    hindi: {
      wrong: '<svg xmlns="…"> … चित्र …',
      right: '<svg xmlns="…" viewBox="0 0 640 360"> … चित्र …',
    },
  },
  'media/vtt-header': {
    example: {
      wrong: '00:00:01.000 --> 00:00:04.000\nWho is calling?',
      right: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nWho is calling?',
    },
    hindi: {
      wrong: '00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
      right: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
    },
  },
  'media/vtt-timing': {
    example: { wrong: '00:00:01,000 --> 00:00:04,000', right: '00:00:01.000 --> 00:00:04.000' },
    hindi: {
      wrong: '00:00:01,000 --> 00:00:04,000\nकौन बोल रहा है?',
      right: '00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
    },
  },
  'media/vtt-order': {
    example: {
      wrong: '00:00:05.000 --> 00:00:08.000\nYour bank.\n\n00:00:01.000 --> 00:00:04.000\nWho is calling?',
      right: '00:00:01.000 --> 00:00:04.000\nWho is calling?\n\n00:00:05.000 --> 00:00:08.000\nYour bank.',
    },
    hindi: {
      wrong: '00:00:05.000 --> 00:00:08.000\nआपका बैंक।\n\n00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
      right: '00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?\n\n00:00:05.000 --> 00:00:08.000\nआपका बैंक।',
    },
  },
  'media/vtt-overlap': {
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
    example: {
      wrong: 'WEBVTT',
      right: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nWho is calling?',
    },
    hindi: {
      wrong: 'WEBVTT',
      right: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nकौन बोल रहा है?',
    },
  },
  'media/over-budget': {
    example: {
      wrong: 'budgets: { image_kb: 300 }   media/office.jpg has 500 kB',
      right: 'budgets: { image_kb: 300 }   media/office.jpg has 210 kB',
    },
    hindi: {
      wrong: 'budgets: { media_mb: 10 }   media/kahani.mp3 14 MB का है',
      right: 'budgets: { media_mb: 10 }   media/kahani.mp3 6 MB का है',
    },
  },
}
