import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the quality of translations. */
export const l10nQualityCodes = {
  'l10n/tags': {
    severity: 'error',
    title: 'Translation with other tags than the source',
    message: (data: { tag: string; fault: 'missing' | 'extra' | 'nesting' }): string =>
      `${data.tag} ${tagFaults[data.fault]}`,
    hint: (): string =>
      'Put each tag of the source around the words that it belongs to, once; their order is free',
    why: 'A tag is a bold word, a link, a blank or a piece of code. Without it the text loses what it does.',
    sample: { tag: '<1>', fault: 'missing' },
  },
  'l10n/numbers': {
    severity: 'error',
    title: 'Translation with other numbers than the source',
    message: (data: { missing: readonly string[]; extra: readonly string[] }): string =>
      [
        data.missing.length > 0 ? `the source says ${data.missing.join(', ')}, the translation does not` : '',
        data.extra.length > 0 ? `the translation says ${data.extra.join(', ')}, the source does not` : '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    hint: (): string => 'Write the numbers of the source, in digits where it has digits',
    why: 'A wrong number is a wrong helpline, date or amount, and nobody sees it who does not read both languages.',
    sample: { missing: ['1930'], extra: ['1903'] },
  },
  'l10n/foreign-script': {
    severity: 'error',
    title: 'Letters of another script in a translation',
    message: (data: { letters: string; name: string }): string =>
      `"${data.letters}" is not written in the script of ${data.name}`,
    hint: (): string => 'Type the word again with the keyboard of the language',
    why: 'It comes from a slip of the keyboard or of a machine. The fonts of the package do not even have these letters.',
    sample: { letters: 'सुरक्षा', name: 'Tamil' },
  },
  'l10n/hidden-character': {
    severity: 'error',
    title: 'Hidden character in a translation',
    message: (data: { code: string }): string => `The character ${data.code} stands here and cannot be seen`,
    hint: (): string => 'Delete the word and type it again',
    why: 'Hidden characters change how words are searched, joined or ordered. They come along when text is copied.',
    sample: { code: 'U+200B' },
  },
  'l10n/not-normalized': {
    severity: 'warning',
    title: 'Translation with letters written in pieces',
    message: (data: { text: string }): string =>
      `"${data.text}" has letters that are written in pieces, or as one where the standard wants two`,
    hint: (): string => 'Import it with `paath translate import`, which mends it; nothing looks different',
    why: 'Two spellings that look the same are different texts to a search and to a memory.',
    sample: { text: 'বাড়ি' },
    source: 'Unicode Standard Annex #15, normalization form C',
  },
  'l10n/kept-term': {
    severity: 'error',
    title: 'Name that must not be translated',
    message: (data: { term: string }): string => `\`${data.term}\` must stand in the translation as it is`,
    hint: (): string => 'Write it in the letters of the source, or change its line in `l10n/terms.csv`',
    why: 'Learners look for the name on a screen or sign, where it is written in that way.',
    sample: { term: 'Chakshu' },
  },
  'l10n/term': {
    severity: 'warning',
    title: 'Term that is translated in another way',
    message: (data: { term: string; wanted: readonly string[] }): string =>
      `"${data.term}" should be ${data.wanted.map((word) => `"${word}"`).join(' or ')} here`,
    hint: (): string => 'Use the term of the list, or add this form to its line in `l10n/terms.csv`',
    why: 'One thing with three names is three things to a learner.',
    sample: { term: 'password', wanted: ['पासवर्ड'] },
  },
  'l10n/end-mark': {
    severity: 'warning',
    title: 'Sentence that ends with another mark',
    message: (data: { expected: string; found: string }): string =>
      `This ends with "${data.found}", expected "${data.expected}"`,
    hint: (): string => 'End the sentence as the language does',
    why: 'A full stop of another script looks like a slip, and speech programs do not pause at it.',
    sample: { expected: '।', found: '.' },
  },
  'l10n/length': {
    severity: 'warning',
    title: 'Translation far shorter or longer than its source',
    message: (data: { percent: number }): string => `This is ${data.percent} % as long as its source`,
    hint: (): string => 'See whether a sentence was lost or came in from elsewhere',
    why: 'Machines drop parts of long sentences, and copying puts them into the wrong row.',
    sample: { percent: 20 },
  },
  'l10n/inconsistent': {
    severity: 'warning',
    title: 'Same text translated in two ways',
    message: (data: { source: string; other: string }): string =>
      `"${data.source}" is "${data.other}" elsewhere`,
    hint: (): string => 'Choose one of the two for both',
    why: 'A button or heading that changes its name looks like another one.',
    sample: { source: 'Read on', other: 'आगे पढ़ें' },
  },
  'l10n/two-in-one': {
    severity: 'warning',
    title: 'Two translations in one text',
    message: (data: { words: string }): string => `Learners would read the bar in "${data.words}"`,
    hint: (): string =>
      'Choose one of the two. Only an accepted answer may have several, with ` | ` between them',
    why: 'A bar between two wordings is right where any of them counts as an answer. In every other text it is shown as it stands.',
    sample: { words: 'शिकायत | फ़रियाद' },
  },
  'l10n/latin-words': {
    severity: 'warning',
    title: 'Words left in Latin letters',
    message: (data: { words: readonly string[] }): string => `Left as they are: ${data.words.join(', ')}`,
    hint: (): string =>
      'Translate them, or write them in the letters of the language; a word of a menu may follow in brackets',
    why: 'Many learners read Latin letters slowly or not at all.',
    sample: { words: ['password'] },
  },
  'l10n/source-letters': {
    severity: 'warning',
    title: 'Words left in the letters of the source',
    message: (data: { words: readonly string[] }): string => `Left as they are: ${data.words.join(', ')}`,
    hint: (): string =>
      'Translate them, or write them in the letters of the language; a name that must stay stands in `l10n/terms.csv` with `*`',
    why: 'A machine leaves a word as it is that it does not know. Readers of the other language cannot read these letters.',
    sample: { words: ['लिपिक'] },
  },
  'l10n/same-as-source': {
    severity: 'warning',
    title: 'Translation that is the source text',
    message: (): string => 'The translation reads word for word as the source',
    hint: (): string => 'Translate it, or clear it so that it counts as missing',
    why: 'A copied text counts as translated, though nobody has translated it.',
  },
  'l10n/native-digits': {
    severity: 'warning',
    title: 'Digits of the script in a translation',
    message: (data: { digits: string }): string => `"${data.digits}" is not in international digits`,
    hint: (): string => 'Write 0 to 9',
    why: 'Union government texts use international digits in every language, and people type such numbers into phones.',
    sample: { digits: '१९३०' },
    source: 'Constitution of India, article 343(1)',
  },
  'l10n/register': {
    severity: 'warning',
    title: 'Familiar form of address',
    message: (data: { word: string }): string =>
      `"${data.word}" speaks to the learner as to a close friend or child`,
    hint: (): string => 'Use the polite form, such as आप',
    why: 'Courses for officers address them politely. Machine translation mixes the forms.',
    sample: { word: 'तुम' },
  },
} as const
l10nQualityCodes satisfies Record<`l10n/${string}`, CodeDefinition>

const tagFaults: Readonly<Record<'missing' | 'extra' | 'nesting', string>> = {
  missing: 'of the source is missing',
  extra: 'is not in the source, or too often here',
  nesting: 'does not stand with its other half',
}
