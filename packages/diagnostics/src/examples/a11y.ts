import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/a11y.ts`. */
export const a11yExamples: Examples = {
  'a11y/image-missing-alt': {
    example: {
      wrong: '![](media/sms.svg)',
      right: '![A text message that asks for a code](media/sms.svg)',
    },
    hindi: {
      wrong: '![](media/sms.svg)',
      right: '![एक संदेश जो कोड माँगता है](media/sms.svg)',
    },
  },
  'a11y/alt-is-filename': {
    example: {
      wrong: '![IMG_0042.png](media/sms.png)',
      right: '![A text message that asks for a code](media/sms.png)',
    },
    hindi: {
      wrong: '![IMG_0042.png](media/sms.png)',
      right: '![एक संदेश जो कोड माँगता है](media/sms.png)',
    },
  },
  'a11y/alt-generic': {
    example: {
      wrong: '![Image of a phone](media/sms.svg)',
      right: '![A phone with an open message](media/sms.svg)',
    },
    hindi: { wrong: '![चित्र](media/sms.svg)', right: '![फ़ोन पर खुला एक संदेश](media/sms.svg)' },
  },
  'a11y/alt-too-long': {
    example: {
      wrong:
        '![The message begins with a greeting, then names a bank, then … and ends with a link](media/sms.png)',
      right:
        '![A message that asks for a code](media/sms.png)\n\nIt names a bank, hurries the reader, and ends with a link.',
    },
    hindi: {
      wrong: '![संदेश नमस्ते से शुरू होता है, फिर बैंक का नाम आता है, फिर … और अंत में एक लिंक है](media/sms.png)',
      right:
        '![एक संदेश जो कोड माँगता है](media/sms.png)\n\nइसमें बैंक का नाम है, जल्दी करने का दबाव है, और अंत में एक लिंक है।',
    },
  },
  'a11y/alt-repeats-caption': {
    example: {
      wrong: '<Figure src="media/sms.png" alt="A scam message" caption="A scam message"/>',
      right:
        '<Figure src="media/sms.png" alt="A message: your account is blocked, tap here" caption="A scam message"/>',
    },
    hindi: {
      wrong: '<Figure src="media/sms.png" alt="ठगी का संदेश" caption="ठगी का संदेश"/>',
      right: '<Figure src="media/sms.png" alt="संदेश: आपका खाता बंद है, यहाँ दबाएँ" caption="ठगी का संदेश"/>',
    },
  },
  'a11y/alt-wrong-language': {
    hindi: { wrong: '![A locked phone](media/lock.svg)', right: '![लॉक किया हुआ फ़ोन](media/lock.svg)' },
    example: {
      wrong: '![एक संदेश जो कोड माँगता है](media/sms.png)',
      right: '![A text message that asks for a code](media/sms.png)',
    },
  },
  'a11y/complex-image-no-description': {
    example: {
      wrong: '<Figure src="media/reports.png" alt="Reports by month"/>',
      right:
        '<Figure src="media/reports.png" alt="Reports by month">\n\nReports rose from 40 in April to 95 in June.\n\n</Figure>',
    },
    hindi: {
      wrong: '<Figure src="media/reports.png" alt="महीने के अनुसार शिकायतें"/>',
      right:
        '<Figure src="media/reports.png" alt="महीने के अनुसार शिकायतें">\n\nअप्रैल में 40 शिकायतें थीं, जून में 95।\n\n</Figure>',
    },
  },
  'a11y/animated-picture': {
    example: {
      wrong: '![How to report](media/report.gif)',
      right: '<Video src="media/report.mp4" title="How to report" captions="media/report.vtt"/>',
    },
    hindi: {
      wrong: '![शिकायत कैसे करें](media/report.gif)',
      right: '<Video src="media/report.mp4" title="शिकायत कैसे करें" captions="media/report.vtt"/>',
    },
  },
  'a11y/video-missing-captions': {
    example: {
      wrong: '<Video src="media/call.mp4" title="A call"/>',
      right: '<Video src="media/call.mp4" title="A call" captions="media/call.vtt"/>',
    },
    hindi: {
      wrong: '<Video src="media/call.mp4" title="एक फ़ोन"/>',
      right: '<Video src="media/call.mp4" title="एक फ़ोन" captions="media/call.hi.vtt"/>',
    },
  },
  'a11y/media-missing-transcript': {
    example: {
      wrong: '<Video src="media/call.mp4" title="A call"/>',
      right: '<Video src="media/call.mp4" title="A call">\n\nMeena: "Who is calling?"\n\n</Video>',
    },
    hindi: {
      wrong: '<Video src="media/call.mp4" title="एक फ़ोन"/>',
      right: '<Video src="media/call.mp4" title="एक फ़ोन">\n\nमीना: "कौन बोल रहा है?"\n\n</Video>',
    },
  },
  'a11y/captions-machine-generated': {
    example: {
      wrong:
        '- { file: modules/calls/media/call.vtt, license: CC BY 4.0, creator: our office, source: own work, synthetic: true }',
      right:
        '- { file: modules/calls/media/call.vtt, license: CC BY 4.0, creator: our office, source: own work }',
    },
    hindi: {
      wrong:
        '- { file: modules/calls/media/call.hi.vtt, license: CC BY 4.0, creator: हमारा कार्यालय, source: अपना काम, synthetic: true }',
      right:
        '- { file: modules/calls/media/call.hi.vtt, license: CC BY 4.0, creator: हमारा कार्यालय, source: अपना काम }',
    },
  },
  'a11y/no-narration': {
    example: {
      wrong:
        '- { file: modules/calls/media/intro.mp3, license: CC BY 4.0, creator: our office, source: own work }',
      right:
        '- { file: modules/calls/media/intro.mp3, kind: narration, license: CC BY 4.0, creator: our office, source: own work }',
    },
    hindi: {
      wrong:
        '- { file: modules/calls/media/intro.hi.mp3, license: CC BY 4.0, creator: हमारा कार्यालय, source: अपना काम }',
      right:
        '- { file: modules/calls/media/intro.hi.mp3, kind: narration, license: CC BY 4.0, creator: हमारा कार्यालय, source: अपना काम }',
    },
  },
  'a11y/pdf-not-searchable': {
    example: {
      wrong: '[The circular](media/scan-of-circular.pdf)',
      right: '[The circular](media/circular.pdf), exported from the word processor',
    },
    hindi: {
      wrong: '[परिपत्र](media/scan-of-circular.pdf)',
      right: '[परिपत्र](media/circular.pdf), जो दस्तावेज़ से बनाया गया है',
    },
  },
  'a11y/pdf-untagged': {
    example: {
      wrong: 'Exported with "tagged PDF" off: [The form](media/form.pdf)',
      right: 'Exported with "tagged PDF" on: [The form](media/form.pdf)',
    },
    hindi: {
      wrong: '"tagged PDF" के बिना: [प्रपत्र](media/form.pdf)',
      right: '"tagged PDF" चुनकर: [प्रपत्र](media/form.pdf)',
    },
  },
  'a11y/pdf-no-lang': {
    example: {
      wrong: 'Exported without a language: [The circular](media/circular.pdf)',
      right:
        'Exported again, with File › Properties › Language set to English: [The circular](media/circular.pdf)',
    },
    hindi: {
      wrong: 'भाषा के बिना बनी फ़ाइल: [परिपत्र](media/circular.pdf)',
      right: 'फ़ाइल › गुण › भाषा में हिंदी चुनकर फिर बनाई गई: [परिपत्र](media/circular.pdf)',
    },
  },
  'a11y/table-no-header': {
    example: {
      wrong: '|  |  |\n| --- | --- |\n| 1930 | Money lost |',
      right: '| Number | For |\n| --- | --- |\n| 1930 | Money lost |',
    },
    hindi: {
      wrong: '|  |  |\n| --- | --- |\n| 1930 | पैसे गए |',
      right: '| नंबर | किसलिए |\n| --- | --- |\n| 1930 | पैसे गए |',
    },
  },
  'a11y/table-empty-header': {
    example: {
      wrong: '| Number |  |\n| --- | --- |\n| 1930 | Money lost |',
      right: '| Number | For |\n| --- | --- |\n| 1930 | Money lost |',
    },
    hindi: {
      wrong: '| नंबर |  |\n| --- | --- |\n| 1930 | पैसे गए |',
      right: '| नंबर | किसलिए |\n| --- | --- |\n| 1930 | पैसे गए |',
    },
  },
  'a11y/layout-table': {
    example: {
      wrong: '| Call 1930 at once. |\n| --- |',
      right: '<Callout type="warning">\n\nCall 1930 at once.\n\n</Callout>',
    },
    hindi: {
      wrong: '| तुरंत 1930 पर फ़ोन करें। |\n| --- |',
      right: '<Callout type="warning">\n\nतुरंत 1930 पर फ़ोन करें।\n\n</Callout>',
    },
  },
}
