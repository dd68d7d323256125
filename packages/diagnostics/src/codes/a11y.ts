import type { CodeDefinition } from '../code-definition.ts'

/** Codes about pictures, sound, films and tables for learners who see, hear or move differently. */
export const a11yCodes = {
  'a11y/image-missing-alt': {
    severity: 'error',
    title: 'Picture without a text',
    message: (data: { file: string }): string =>
      `The picture \`${data.file}\` has no text for people who do not see it`,
    hint: (): string =>
      'Say in `alt` what the picture says, in one sentence; if it adds nothing, write `<Figure decorative …/>`',
    why: 'A screen reader reads this text in place of the picture, and it stands there while the picture is still loading.',
    example: {
      wrong: '![](media/sms.svg)',
      right: '![A text message that asks for a code](media/sms.svg)',
    },
    hindi: {
      wrong: '![](media/sms.svg)',
      right: '![एक संदेश जो कोड माँगता है](media/sms.svg)',
    },
    source: 'WCAG 2.2, 1.1.1; iGOT content scorecard, DI_001',
  },
  'a11y/alt-is-filename': {
    severity: 'error',
    title: 'File name in place of a text',
    message: (data: { alt: string }): string =>
      `"${data.alt}" is the name of a file, not what the picture says`,
    hint: (): string => 'Say in `alt` what the picture says, in one sentence',
    why: 'A screen reader would read the name letter by letter.',
    example: {
      wrong: '![IMG_0042.png](media/sms.png)',
      right: '![A text message that asks for a code](media/sms.png)',
    },
    hindi: {
      wrong: '![IMG_0042.png](media/sms.png)',
      right: '![एक संदेश जो कोड माँगता है](media/sms.png)',
    },
    source: 'WCAG 2.2, 1.1.1; iGOT content scorecard, DI_001',
  },
  'a11y/alt-generic': {
    severity: 'warning',
    title: 'Text that only says that there is a picture',
    message: (data: { alt: string }): string => `"${data.alt}" does not say what the picture shows`,
    hint: (): string => 'Begin with the thing itself: who or what is there, and what happens',
    why: 'A screen reader already says that this is a picture.',
    example: {
      wrong: '![Image of a phone](media/sms.svg)',
      right: '![A phone with an open message](media/sms.svg)',
    },
    hindi: { wrong: '![चित्र](media/sms.svg)', right: '![फ़ोन पर खुला एक संदेश](media/sms.svg)' },
    source: 'WCAG 2.2, 1.1.1',
  },
  'a11y/alt-too-long': {
    severity: 'warning',
    title: 'Long text of a picture',
    message: (data: { length: number; most: number }): string =>
      `The text of this picture has ${data.length} characters, expected at most ${data.most}`,
    hint: (): string => 'Say the point in `alt` and put the details into the text beside the picture',
    why: 'A screen reader reads it in one go, without a way to pause or go back. The number is a setting of the toolkit.',
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
    severity: 'warning',
    title: 'Picture text and caption say the same',
    message: (): string => 'The text of the picture repeats its caption',
    hint: (): string => 'Say in `alt` what is to be seen and in `caption` what it means',
    why: 'A screen reader reads both, one after the other.',
    example: {
      wrong: '<Figure src="media/sms.png" alt="A scam message" caption="A scam message"/>',
      right:
        '<Figure src="media/sms.png" alt="A message: your account is blocked, tap here" caption="A scam message"/>',
    },
    hindi: {
      wrong: '<Figure src="media/sms.png" alt="ठगी का संदेश" caption="ठगी का संदेश"/>',
      right: '<Figure src="media/sms.png" alt="संदेश: आपका खाता बंद है, यहाँ दबाएँ" caption="ठगी का संदेश"/>',
    },
    source: 'WCAG 2.2, 1.1.1',
  },
  'a11y/alt-wrong-language': {
    severity: 'warning',
    title: 'Picture text in another script',
    message: (data: { tag: string }): string =>
      `The text of this picture is not in the script of the module (\`${data.tag}\`)`,
    hint: (): string => 'Write it in the language of the module',
    why: 'A screen reader speaks it with the voice of the module, and letters of another script become noise.',
    hindi: { wrong: '![A locked phone](media/lock.svg)', right: '![लॉक किया हुआ फ़ोन](media/lock.svg)' },
    example: {
      wrong: '![एक संदेश जो कोड माँगता है](media/sms.png)',
      right: '![A text message that asks for a code](media/sms.png)',
    },
    source: 'WCAG 2.2, 3.1.2',
  },
  'a11y/complex-image-no-description': {
    severity: 'warning',
    title: 'Diagram or map without a description',
    message: (data: { file: string }): string =>
      `\`${data.file}\` is a diagram or map, and nothing describes it`,
    hint: (): string => 'Write inside `<Figure>…</Figure>` what it shows, as sentences or a table',
    why: 'One sentence of `alt` cannot carry the numbers or places of a diagram.',
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
    source: 'WCAG 2.2, 1.1.1; iGOT content scorecard, DI_001',
  },
  'a11y/animated-picture': {
    severity: 'warning',
    title: 'Moving picture that cannot be stopped',
    message: (data: { file: string }): string => `\`${data.file}\` is an animated GIF`,
    hint: (): string => 'Use a film with `<Video>`, which learners can stop, or a still picture',
    why: 'Movement beside a text keeps some people from reading it, and flashing can be dangerous.',
    example: {
      wrong: '![How to report](media/report.gif)',
      right: '<Video src="media/report.mp4" title="How to report" captions="media/report.vtt"/>',
    },
    hindi: {
      wrong: '![शिकायत कैसे करें](media/report.gif)',
      right: '<Video src="media/report.mp4" title="शिकायत कैसे करें" captions="media/report.vtt"/>',
    },
    source: 'WCAG 2.2, 2.2.2 and 2.3.1',
  },
  'a11y/video-missing-captions': {
    severity: 'error',
    title: 'Film without captions',
    message: (data: { file: string }): string => `The film \`${data.file}\` has no captions`,
    hint: (): string => 'Write `captions="media/call.vtt"` with a WebVTT file in the language of the module',
    why: 'Deaf learners read them, and so does everyone on a noisy bus without earphones.',
    example: {
      wrong: '<Video src="media/call.mp4" title="A call"/>',
      right: '<Video src="media/call.mp4" title="A call" captions="media/call.vtt"/>',
    },
    hindi: {
      wrong: '<Video src="media/call.mp4" title="एक फ़ोन"/>',
      right: '<Video src="media/call.mp4" title="एक फ़ोन" captions="media/call.hi.vtt"/>',
    },
    source: 'WCAG 2.2, 1.2.2; iGOT content scorecard, DI_002',
  },
  'a11y/media-missing-transcript': {
    severity: 'error',
    title: 'Film or sound without a transcript',
    message: (data: { file: string }): string => `\`${data.file}\` has no transcript`,
    hint: (): string => 'Write inside the tags what is said and what is to be seen',
    why: 'A transcript can be read without data, searched, printed and read with the fingers.',
    example: {
      wrong: '<Video src="media/call.mp4" title="A call"/>',
      right: '<Video src="media/call.mp4" title="A call">\n\nMeena: "Who is calling?"\n\n</Video>',
    },
    hindi: {
      wrong: '<Video src="media/call.mp4" title="एक फ़ोन"/>',
      right: '<Video src="media/call.mp4" title="एक फ़ोन">\n\nमीना: "कौन बोल रहा है?"\n\n</Video>',
    },
    source: 'WCAG 2.2, 1.2.1 and 1.2.3; iGOT content scorecard, DI_002',
  },
  'a11y/captions-machine-generated': {
    severity: 'warning',
    title: 'Captions made by a machine',
    message: (data: { file: string }): string => `The captions \`${data.file}\` were made by a machine`,
    hint: (): string => 'Read them once against the film, mend them, and take `synthetic: true` out',
    why: 'Machines mishear names, numbers and terms, which is what learners need most.',
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
    source: 'WCAG 2.2, 1.2.2',
  },
  'a11y/no-narration': {
    severity: 'info',
    title: 'Course without narration',
    message: (): string => 'No text of the course can be listened to',
    hint: (): string => 'Record the main points of each module, and list the file with `kind: narration`',
    why: 'Some learners read slowly or not at all. The scorecard has a point for it.',
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
    source: 'iGOT content scorecard, DI_010',
  },
  'a11y/pdf-not-searchable': {
    severity: 'error',
    title: 'PDF without text',
    message: (data: { file: string }): string => `\`${data.file}\` holds pictures of pages and no text`,
    hint: (): string =>
      'Export it from the word processor, or let a program with text recognition add the text',
    why: 'Nobody can search it, copy from it or have it read aloud.',
    example: {
      wrong: '[The circular](media/scan-of-circular.pdf)',
      right: '[The circular](media/circular.pdf), exported from the word processor',
    },
    hindi: {
      wrong: '[परिपत्र](media/scan-of-circular.pdf)',
      right: '[परिपत्र](media/circular.pdf), जो दस्तावेज़ से बनाया गया है',
    },
    source: 'Rights of Persons with Disabilities Rules, Rule 15; iGOT content scorecard, DI_009',
  },
  'a11y/pdf-untagged': {
    severity: 'warning',
    title: 'PDF without tags',
    message: (data: { file: string }): string =>
      `\`${data.file}\` does not say what is a heading, a list or a table`,
    hint: (): string => 'Export it again with "tagged PDF" or "document structure tags" switched on',
    why: 'A screen reader reads an untagged page in the order it was drawn.',
    example: {
      wrong: 'Exported with "tagged PDF" off: [The form](media/form.pdf)',
      right: 'Exported with "tagged PDF" on: [The form](media/form.pdf)',
    },
    hindi: {
      wrong: '"tagged PDF" के बिना: [प्रपत्र](media/form.pdf)',
      right: '"tagged PDF" चुनकर: [प्रपत्र](media/form.pdf)',
    },
    source: 'GIGW 3.0; EN 301 549, clause 10',
  },
  'a11y/pdf-no-lang': {
    severity: 'info',
    title: 'PDF without a language',
    message: (data: { file: string }): string => `\`${data.file}\` does not say in which language it is`,
    hint: (): string => 'Set the language in the properties of the document and export it again',
    why: 'A screen reader chooses its voice by the language.',
    example: {
      wrong: 'Exported without a language: [The circular](media/circular.pdf)',
      right:
        'Exported again, with File › Properties › Language set to English: [The circular](media/circular.pdf)',
    },
    hindi: {
      wrong: 'भाषा के बिना बनी फ़ाइल: [परिपत्र](media/circular.pdf)',
      right: 'फ़ाइल › गुण › भाषा में हिंदी चुनकर फिर बनाई गई: [परिपत्र](media/circular.pdf)',
    },
    source: 'WCAG 2.2, 3.1.1; EN 301 549, clause 10',
  },
  'a11y/table-no-header': {
    severity: 'error',
    title: 'Table without headings',
    message: (): string => 'The first row of this table is empty',
    hint: (): string => 'Name each column in the first row',
    why: 'A screen reader says the heading of the column before each cell.',
    example: {
      wrong: '|  |  |\n| --- | --- |\n| 1930 | Money lost |',
      right: '| Number | For |\n| --- | --- |\n| 1930 | Money lost |',
    },
    hindi: {
      wrong: '|  |  |\n| --- | --- |\n| 1930 | पैसे गए |',
      right: '| नंबर | किसलिए |\n| --- | --- |\n| 1930 | पैसे गए |',
    },
    source: 'WCAG 2.2, 1.3.1',
  },
  'a11y/table-empty-header': {
    severity: 'warning',
    title: 'Column without a heading',
    message: (data: { column: number }): string => `Column ${data.column} of this table has no heading`,
    hint: (): string => 'Name the column in the first row',
    why: 'A screen reader says the heading of the column before each cell. The first column may go without.',
    example: {
      wrong: '| Number |  |\n| --- | --- |\n| 1930 | Money lost |',
      right: '| Number | For |\n| --- | --- |\n| 1930 | Money lost |',
    },
    hindi: {
      wrong: '| नंबर |  |\n| --- | --- |\n| 1930 | पैसे गए |',
      right: '| नंबर | किसलिए |\n| --- | --- |\n| 1930 | पैसे गए |',
    },
    source: 'WCAG 2.2, 1.3.1',
  },
  'a11y/layout-table': {
    severity: 'warning',
    title: 'Table that is no table',
    message: (): string => 'This table has one column or no row below its headings',
    hint: (): string => 'Use a list, a `<Callout>` or plain paragraphs',
    why: 'A screen reader announces rows and columns that mean nothing.',
    example: {
      wrong: '| Call 1930 at once. |\n| --- |',
      right: '<Callout type="warning">\n\nCall 1930 at once.\n\n</Callout>',
    },
    hindi: {
      wrong: '| तुरंत 1930 पर फ़ोन करें। |\n| --- |',
      right: '<Callout type="warning">\n\nतुरंत 1930 पर फ़ोन करें।\n\n</Callout>',
    },
    source: 'WCAG 2.2, 1.3.1; OSCQR 4.0',
  },
} as const
a11yCodes satisfies Record<`a11y/${string}`, CodeDefinition>
