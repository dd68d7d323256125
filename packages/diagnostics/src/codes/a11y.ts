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
    source: 'WCAG 2.2, 1.1.1; iGOT content scorecard, DI_001',
  },
  'a11y/alt-is-filename': {
    severity: 'error',
    title: 'File name in place of a text',
    message: (data: { alt: string }): string =>
      `"${data.alt}" is the name of a file, not what the picture says`,
    hint: (): string => 'Say in `alt` what the picture says, in one sentence',
    why: 'A screen reader would read the name letter by letter.',
    source: 'WCAG 2.2, 1.1.1; iGOT content scorecard, DI_001',
  },
  'a11y/alt-generic': {
    severity: 'warning',
    title: 'Text that only says that there is a picture',
    message: (data: { alt: string }): string => `"${data.alt}" does not say what the picture shows`,
    hint: (): string => 'Begin with the thing itself: who or what is there, and what happens',
    why: 'A screen reader already says that this is a picture.',
    source: 'WCAG 2.2, 1.1.1',
  },
  'a11y/alt-too-long': {
    severity: 'warning',
    title: 'Long text of a picture',
    message: (data: { length: number; most: number }): string =>
      `The text of this picture has ${data.length} characters, expected at most ${data.most}`,
    hint: (): string => 'Say the point in `alt` and put the details into the text beside the picture',
    why: 'A screen reader reads it in one go, without a way to pause or go back. The number is a setting of the toolkit.',
    source:
      'Carpentries Lab reviewer guide: complex figures are described in the text; the number has no official source',
  },
  'a11y/alt-repeats-caption': {
    severity: 'warning',
    title: 'Picture text and caption say the same',
    message: (): string => 'The text of the picture repeats its caption',
    hint: (): string => 'Say in `alt` what is to be seen and in `caption` what it means',
    why: 'A screen reader reads both, one after the other.',
    source: 'WCAG 2.2, 1.1.1',
  },
  'a11y/alt-wrong-language': {
    severity: 'warning',
    title: 'Picture text in another script',
    message: (data: { tag: string }): string =>
      `The text of this picture is not in the script of the module (\`${data.tag}\`)`,
    hint: (): string => 'Write it in the language of the module',
    why: 'A screen reader speaks it with the voice of the module, and letters of another script become noise.',
    source: 'WCAG 2.2, 3.1.2',
  },
  'a11y/complex-image-no-description': {
    severity: 'warning',
    title: 'Diagram or map without a description',
    message: (data: { file: string }): string =>
      `\`${data.file}\` is a diagram or map, and nothing describes it`,
    hint: (): string => 'Write inside `<Figure>…</Figure>` what it shows, as sentences or a table',
    why: 'One sentence of `alt` cannot carry the numbers or places of a diagram.',
    source: 'WCAG 2.2, 1.1.1; iGOT content scorecard, DI_001',
  },
  'a11y/animated-picture': {
    severity: 'warning',
    title: 'Moving picture that cannot be stopped',
    message: (data: { file: string }): string => `\`${data.file}\` is an animated GIF`,
    hint: (): string => 'Use a film with `<Video>`, which learners can stop, or a still picture',
    why: 'Movement beside a text keeps some people from reading it, and flashing can be dangerous.',
    source: 'WCAG 2.2, 2.2.2 and 2.3.1',
  },
  'a11y/video-missing-captions': {
    severity: 'error',
    title: 'Film without captions',
    message: (data: { file: string }): string => `The film \`${data.file}\` has no captions`,
    hint: (): string => 'Write `captions="media/call.vtt"` with a WebVTT file in the language of the module',
    why: 'Deaf learners read them, and so does everyone on a noisy bus without earphones.',
    source: 'WCAG 2.2, 1.2.2; iGOT content scorecard, DI_002',
  },
  'a11y/media-missing-transcript': {
    severity: 'error',
    title: 'Film or sound without a transcript',
    message: (data: { file: string }): string => `\`${data.file}\` has no transcript`,
    hint: (): string => 'Write inside the tags what is said and what is to be seen',
    why: 'A transcript can be read without data, searched, printed and read with the fingers.',
    source: 'WCAG 2.2, 1.2.1 and 1.2.3; iGOT content scorecard, DI_002',
  },
  'a11y/captions-machine-generated': {
    severity: 'warning',
    title: 'Captions made by a machine',
    message: (data: { file: string }): string => `The captions \`${data.file}\` were made by a machine`,
    hint: (): string => 'Read them once against the film, mend them, and take `synthetic: true` out',
    why: 'Machines mishear names, numbers and terms, which is what learners need most.',
    source: 'WCAG 2.2, 1.2.2',
  },
  'a11y/no-narration': {
    severity: 'info',
    title: 'Course without narration',
    message: (): string => 'No text of the course can be listened to',
    hint: (): string => 'Record the main points of each module, and list the file with `kind: narration`',
    why: 'Some learners read slowly or not at all. The scorecard has a point for it.',
    source: 'iGOT content scorecard, DI_010',
  },
  'a11y/pdf-not-searchable': {
    severity: 'error',
    title: 'PDF without text',
    message: (data: { file: string }): string => `\`${data.file}\` holds pictures of pages and no text`,
    hint: (): string =>
      'Export it from the word processor, or let a program with text recognition add the text',
    why: 'Nobody can search it, copy from it or have it read aloud.',
    source: 'Rights of Persons with Disabilities Rules, Rule 15; iGOT content scorecard, DI_009',
  },
  'a11y/pdf-untagged': {
    severity: 'warning',
    title: 'PDF without tags',
    message: (data: { file: string }): string =>
      `\`${data.file}\` does not say what is a heading, a list or a table`,
    hint: (): string => 'Export it again with "tagged PDF" or "document structure tags" switched on',
    why: 'A screen reader reads an untagged page in the order it was drawn.',
    source: 'GIGW 3.0; EN 301 549, clause 10',
  },
  'a11y/pdf-no-lang': {
    severity: 'warning',
    title: 'PDF without a language',
    message: (data: { file: string }): string => `\`${data.file}\` does not say in which language it is`,
    hint: (): string => 'Set the language in the properties of the document and export it again',
    why: 'A screen reader chooses its voice by the language.',
    source: 'WCAG 2.2, 3.1.1; EN 301 549, clause 10',
  },
  'a11y/table-no-header': {
    severity: 'error',
    title: 'Table without headings',
    message: (): string => 'The first row of this table is empty',
    hint: (): string => 'Name each column in the first row',
    why: 'A screen reader says the heading of the column before each cell.',
    source: 'WCAG 2.2, 1.3.1',
  },
  'a11y/table-empty-header': {
    severity: 'warning',
    title: 'Column without a heading',
    message: (data: { column: number }): string => `Column ${data.column} of this table has no heading`,
    hint: (): string => 'Name the column in the first row',
    why: 'A screen reader says the heading of the column before each cell. The first column may go without.',
    source: 'WCAG 2.2, 1.3.1',
  },
  'a11y/layout-table': {
    severity: 'warning',
    title: 'Table that is no table',
    message: (): string => 'This table has one column or no row below its headings',
    hint: (): string => 'Use a list, a `<Callout>` or plain paragraphs',
    why: 'A screen reader announces rows and columns that mean nothing.',
    source: 'WCAG 2.2, 1.3.1; OSCQR 4.0',
  },
} as const
a11yCodes satisfies Record<`a11y/${string}`, CodeDefinition>
