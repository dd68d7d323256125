import type { CodeDefinition } from '../code-definition.ts'

/** Codes about documents of other programs that become modules. */
export const importCodes = {
  'import/unknown-format': {
    severity: 'error',
    title: 'Document of a kind that cannot be imported',
    message: (): string => 'The file is no Word document, web page or Markdown text',
    hint: (): string =>
      'Give a .docx, .html or .md file. Save slides, PDFs and older documents in Word as “Word document (.docx)” first',
    why: 'A module is made of headings, paragraphs, tables and pictures. Other kinds of files do not say which is which.',
  },
  'import/unreadable-file': {
    severity: 'error',
    title: 'Document that cannot be read',
    message: (data: { reason: DocumentDamage; detail?: string }): string =>
      `The file cannot be read: ${damages[data.reason]}${data.detail === undefined ? '' : ` (${data.detail})`}`,
    hint: (data: { reason: DocumentDamage }): string => cures[data.reason],
    why: 'A damaged or dangerous file is refused as a whole, so that no module is made of half a document.',
    sample: { reason: 'password' },
  },
  'import/legacy-font': {
    severity: 'error',
    title: 'Text in a font from before Unicode',
    message: (data: { font: string; count: number; where: readonly string[] }): string =>
      `${data.count} ${data.count === 1 ? 'stretch of text is' : 'stretches of text are'} typed in “${data.font}”, a font that draws Indian letters over Latin ones${whereIn(data.where)}`,
    hint: (): string =>
      'Convert the document to Unicode (with a converter for that font, or by typing it anew in a font such as Nirmala UI or Mangal), then import it again',
    why: 'Inside the file such text is a row of Latin signs. Without the font it reads as rubbish, cannot be searched, and cannot be read aloud or translated.',
    sample: { font: 'Kruti Dev 010', count: 3, where: ['fo|ky;'] },
  },
  'import/nothing-found': {
    severity: 'error',
    title: 'Document without text',
    message: (): string => 'The file holds no text that could become a module',
    hint: (): string =>
      'Look whether it is the right file. The text of a scanned page has to be recognised or typed first',
    why: 'A module needs words. Pictures of words cannot be read aloud, searched or translated.',
  },
  'import/left-out': {
    severity: 'warning',
    title: 'Part of a document that is not in the module',
    message: (data: { kind: LeftOut; count: number; where: readonly string[] }): string =>
      `Left out: ${data.count} × ${leftOut[data.kind]}${whereIn(data.where)}`,
    hint: (data: { kind: LeftOut }): string => leftOutCures[data.kind],
    why: 'Whoever imports a document must know what of it learners will not see.',
    sample: { kind: 'linked-picture', count: 2, where: ['The office at noon'] },
  },
  'import/changed-form': {
    severity: 'info',
    title: 'Part of a document that has another form in the module',
    message: (data: { kind: ChangedForm; count: number; where: readonly string[] }): string =>
      `${data.count} × ${changedForms[data.kind]}${whereIn(data.where)}`,
    hint: (): string => 'Look at these places in the module',
    why: 'The words are all there, but they stand in another form than in the document.',
    sample: { kind: 'tracked-change', count: 4, where: ['Within seven days'] },
  },
  'import/unmarked-question': {
    severity: 'warning',
    title: 'Question whose right answer is not marked',
    message: (data: { count: number; where: readonly string[] }): string =>
      `${data.count} ${data.count === 1 ? 'question has' : 'questions have'} no marked answer and stayed text${whereIn(data.where)}`,
    hint: (): string =>
      'Mark the right option in the document (bold, ✓, a colour, or a line “Answer: b”) and import again, or write the question in the module',
    why: 'Which answer is right can only be said by the person who wrote the question.',
    sample: { count: 1, where: ['Who signs the register?'] },
  },
  'import/question-without-feedback': {
    severity: 'warning',
    title: 'Imported question that does not say why',
    message: (data: { count: number; where: readonly string[] }): string =>
      `${data.count} ${data.count === 1 ? 'question does' : 'questions do'} not say of each option why it is right or wrong${whereIn(data.where)}`,
    hint: (): string =>
      'Write it in the module: below each option a line that is indented and begins with `> `. Or give the document a table `Option | Answer | Correct | Feedback` and import it again',
    why: 'A practice question teaches through what it answers, and a module is not built before every option has its reason. Only the person who knows the matter can write it.',
    sample: { count: 1, where: ['Who signs the register?'] },
  },
  'import/picture-without-text': {
    severity: 'warning',
    title: 'Imported picture without a text for those who do not see it',
    message: (data: { count: number; where: readonly string[] }): string =>
      `${data.count} ${data.count === 1 ? 'picture has' : 'pictures have'} no alternative text${whereIn(data.where)}`,
    hint: (): string => 'Write what the picture says into its `alt`',
    why: 'Who does not see a picture hears its `alt`. A program cannot know what it should say.',
    sample: { count: 2, where: ['media/picture-3f2a1b.png'] },
  },
  'import/changed-by-hand': {
    severity: 'warning',
    title: 'Imported module that was changed since',
    message: (data: { module: string; kept: string }): string =>
      `The module \`${data.module}\` was changed by hand after its import: it stays as it is. The new text is in \`${data.kept}\``,
    hint: (): string =>
      'Take over from the new text what you want, or import with `--force` to replace the module',
    why: 'What a person wrote is never overwritten without a word.',
    sample: { module: 'records', kept: 'dist/import/office/records/module.mdx' },
  },
  'import/module-gone': {
    severity: 'warning',
    title: 'Imported module that is no longer in its document',
    message: (data: { module: string }): string =>
      `The module \`${data.module}\` came from this document, which has no such part any more: it stays as it is`,
    hint: (): string =>
      'Delete its folder, and its line under `modules:` in `course.yaml`, if it is no longer wanted',
    why: 'An import never deletes anything.',
    sample: { module: 'old-forms' },
  },
} as const
importCodes satisfies Record<`import/${string}`, CodeDefinition>

/** Why a document is refused as a whole. */
export type DocumentDamage =
  | 'old-word'
  | 'password'
  | 'cut-off'
  | 'no-document'
  | 'xml'
  | 'doctype'
  | 'encoding'
  | 'too-large'
  | 'too-deep'
  | 'in-use'

const damages: Readonly<Record<DocumentDamage, string>> = {
  'old-word': 'it is a .doc of an old Word, whatever its name says',
  password: 'it is protected by a password',
  'cut-off': 'it is cut off, or no Word document at all',
  'no-document': 'it is a zip, but no Word document',
  xml: 'it is damaged inside',
  doctype: 'it declares entities of its own, which is not safe',
  encoding: 'it is not saved as UTF-8, so letters of Indian scripts are lost',
  'too-large': 'it is larger than this program reads',
  'too-deep': 'its parts stand inside each other too many times',
  'in-use': 'another program may have it open, or you may not read it',
}

const cures: Readonly<Record<DocumentDamage, string>> = {
  'old-word': 'Open it in Word and save it as “Word document (.docx)”',
  password: 'Open it in Word, take the password off under File, Info, Protect Document, and save it',
  'cut-off': 'See whether it opens in Word. If not, copy or download it again',
  'no-document': 'Save it in Word as “Word document (.docx)”',
  xml: 'Open it in the program that made it and save it again, or take the last good copy',
  doctype: 'Open it in Word and save it again',
  encoding: 'Save it again as UTF-8',
  'too-large':
    'Split it into several documents, or make its pictures smaller (Picture Format, Compress Pictures)',
  'too-deep': 'Take tables out of tables, then save it again',
  'in-use': 'Close it in Word, then import it again',
}

/** What is not imported. */
export type LeftOut = keyof typeof leftOut

const leftOut = {
  comment: 'comment of a reviewer',
  'header-footer': 'header or footer with text',
  'hidden-text': 'hidden text',
  'contents-list': 'line of the table of contents',
  shape: 'drawing, shape or chart',
  'old-picture': 'picture of a kind that browsers do not show',
  'linked-picture': 'picture that is not in the file',
  'embedded-object': 'embedded object',
  macro: 'macro',
  script: 'script, form or frame of a web page',
  symbol: 'sign of a symbol font',
  link: 'address of a link that cannot be used; its words are there',
  'outside-file': 'reference to a file elsewhere',
} as const

const leftOutCures: Readonly<Record<LeftOut, string>> = {
  comment: 'Work them into the text before the import',
  'header-footer': 'Nothing to do: every page of the course has its own',
  'hidden-text': 'Show it in Word (Home, Font, Hidden) if learners should read it',
  'contents-list': 'Nothing to do: the menu of the module is made from its headings',
  shape: 'Save it as a picture (right click, Save as Picture), put it into `media/` and write `<Figure>`',
  'old-picture': 'Save it as PNG or JPEG, put it into `media/` and write `<Figure>`',
  'linked-picture': 'Put the picture into the document, or into `media/`, and import again',
  'embedded-object': 'Offer it as a file with `<Download>`, or write down what it says',
  macro: 'Nothing to do: code is never imported',
  script: 'Nothing to do: code is never imported',
  symbol: 'Insert the sign in Word from “Segoe UI Symbol”, or write a word for it',
  link: 'Write the link again with an address that begins with `https://`',
  'outside-file': 'Nothing to do: nothing is fetched from elsewhere',
}

/** What is imported in another form. */
export type ChangedForm = keyof typeof changedForms

const changedForms = {
  'tracked-change': 'tracked change: the text was taken as if all changes were accepted',
  equation: 'equation, written in one line of plain signs',
  'text-box': 'text box, whose text stands after its paragraph',
  diagram: 'diagram, whose words stand as a list',
  'nested-table': 'table inside a table, as lines in its cell',
  'merged-cells': 'merged cell: the rest of it is empty',
  footnote: 'footnote, in brackets where its number stood',
  'guessed-heading': 'bold line taken for a heading',
  'letter-list': 'list with letters, now with numbers',
  'answer-key': 'list of answers, moved to its questions',
} as const

function whereIn(where: readonly string[]): string {
  return where.length === 0 ? '' : `: ${where.map((text) => `“${text}”`).join(', ')}`
}
