import type { CodeDefinition } from '../code-definition.ts'

/** Codes about files that go to translators and come back. */
export const exchangeCodes = {
  'exchange/unknown-format': {
    severity: 'error',
    title: 'File that is no translation file',
    message: (): string => 'The file is of no form in which translations come back',
    hint: (): string => 'Give a file that `paath translate export` made: .docx, .xlf, .po, .tmx or .csv',
    why: 'Only files that name the texts of a course can be taken back into it.',
  },
  'exchange/unreadable-file': {
    severity: 'error',
    title: 'Translation file that cannot be read',
    message: (data: { reason: FileDamage; detail?: string }): string =>
      `The file cannot be read: ${fileDamages[data.reason]}${data.detail === undefined ? '' : ` (${data.detail})`}`,
    hint: (data: { reason: FileDamage }): string => fileCures[data.reason],
    why: 'A damaged or dangerous file is refused as a whole. What was translated before stays as it is.',
    sample: { reason: 'xml', detail: 'unclosed tag: w:p' },
  },
  'exchange/no-rows': {
    severity: 'error',
    title: 'Translation file without texts of a course',
    message: (): string => 'The file holds no text with the number of a unit',
    hint: (): string => 'Send the file that came from the export, with its first column unchanged',
    why: 'The numbers say to which text of the course a translation belongs.',
  },
  'exchange/other-course': {
    severity: 'error',
    title: 'Translation file of another course or language',
    message: (data: { expected: string; found: string }): string =>
      `The file is for ${data.found}, not for ${data.expected}`,
    hint: (): string => 'Import it into the course and the language that it was exported from',
    why: 'Texts of one language in the files of another would be published to people who cannot read them.',
  },
  'exchange/row-rejected': {
    severity: 'error',
    title: 'Translation that was not taken',
    message: (data: { row: number; id: string; fault: RowFault; detail?: string }): string =>
      `Row ${data.row}${data.id === '' ? '' : ` (${data.id})`} was not taken: ${rowFaults[data.fault]}${data.detail === undefined ? '' : ` (${data.detail})`}`,
    hint: (data: { fault: RowFault }): string => rowCures[data.fault],
    why: 'A row is taken whole or not at all. What stood there before stays.',
    sample: { fault: 'tags', detail: '⟦1⟧ is missing' },
  },
  'exchange/row-outdated': {
    severity: 'warning',
    title: 'Translation of a text that has changed',
    message: (data: { row: number; id: string }): string =>
      `Row ${data.row} (${data.id}) translates a text that has changed since the export`,
    hint: (): string => 'It is kept as a proposal: export again and change what is different',
    why: 'The translator saw another text. Publishing it could say something wrong.',
  },
  'exchange/rows-missing': {
    severity: 'info',
    title: 'Texts that did not come back',
    message: (data: { count: number }): string =>
      `${data.count} ${data.count === 1 ? 'text of the export is' : 'texts of the export are'} not in the file`,
    hint: (): string => 'Nothing to do: these texts stay as they are',
    why: 'Deleted rows are not deleted translations.',
    sample: { count: 2 },
  },
} as const
exchangeCodes satisfies Record<`exchange/${string}`, CodeDefinition>

/** Why a translation file is refused as a whole. */
export type FileDamage =
  | 'old-word'
  | 'no-document'
  | 'xml'
  | 'doctype'
  | 'encoding'
  | 'too-large'
  | 'columns'
  | 'terms'
  | 'po'

const fileDamages: Readonly<Record<FileDamage, string>> = {
  'old-word': 'it is a .doc of an old Word, or it has a password',
  'no-document': 'it is a zip, but no Word document',
  xml: 'it is damaged inside',
  doctype: 'it declares entities of its own, which is not safe',
  encoding: 'it is not saved as UTF-8, so letters of Indian scripts are lost',
  'too-large': 'it is larger than this program reads',
  columns: 'it has no columns for the number and the translation',
  terms: 'it has no columns for the term and its translation',
  po: 'its entries contradict each other',
}

const fileCures: Readonly<Record<FileDamage, string>> = {
  'old-word': 'Open it in Word, take the password off, and save it as “Word document (.docx)”',
  'no-document': 'Save it in Word as “Word document (.docx)”',
  xml: 'Open it in the program that made it and save it again, or take the last good copy',
  doctype: 'Save it again with the translator’s program, without a DOCTYPE',
  encoding: 'In Excel choose “Save as”, then “CSV UTF-8”, and enter the lost letters again',
  'too-large': 'Send one file for each module',
  columns: 'Keep the first row of the export as it is',
  terms: 'Name the columns `term`, `language` and `translation` in its first row',
  po: 'Take out the marks of a merge (<<<<<<<, >>>>>>>) and entries that stand twice',
}

/** Why one translation is not taken. */
export type RowFault =
  | 'id-lost'
  | 'unknown-id'
  | 'twice'
  | 'merged'
  | 'legacy-font'
  | 'not-text'
  | 'tags'
  | 'script'
  | 'approved'
  | 'changed-here'
  | 'too-long'

const rowFaults: Readonly<Record<RowFault, string>> = {
  'id-lost': 'its number is gone or changed',
  'unknown-id': 'the course has no text with this number any more',
  twice: 'the same number has two different translations',
  merged: 'its cells were merged with others',
  'legacy-font': 'it is written in an old font, whose letters are not Unicode',
  'not-text': 'it holds something that is not text',
  tags: 'its marks differ from those of the source',
  script: 'it is not written in the script of the language',
  approved: 'a translation that somebody approved stands there, and it differs',
  'changed-here': 'the translation was changed here after the export',
  'too-long': 'it is far longer than a translation can be',
}

const rowCures: Readonly<Record<RowFault, string>> = {
  'id-lost': 'Copy the number from a fresh export into the first column',
  'unknown-id': 'Nothing to do if the text was removed; its translation is kept in memory',
  twice: 'Leave only the right one of the two rows',
  merged: 'Split the cells again, one text a row',
  'legacy-font':
    'Type it with a Unicode keyboard (InScript), or convert it, and use a font such as Nirmala UI',
  'not-text': 'Write the translation as text: no pictures, symbols or tables',
  tags: 'Put every mark such as ⟦1⟧ where its words are, each as often as in the source',
  script: 'Write it in the language of the file; names that stay Latin may stay',
  approved: 'Change the approved text in the PO file and approve it again, if the new one is better',
  'changed-here': 'Compare the two, and import again with `--force` if the file is right',
  'too-long': 'Look whether other rows were pasted into it',
}
