import type { ExchangeFormat, WriteExchangeOptions } from './exchange.ts'

const start = [
  'Read preview.html first: it shows the source as learners see it. The numbers in it are those of the rows.',
  'Look at terms.html: these words have agreed translations.',
]

const end = [
  'Every mark such as ⟦1⟧ stands for bold, a link or a code. Put it where its words are, each as often as in the source.',
  'Write Unicode, with InScript or a phonetic keyboard. Old fonts such as Kruti Dev or Akruti cannot be taken back.',
  'Numbers, dates and sections of law stay the same. Write digits as 0-9.',
  'An empty row is no mistake: it stays as it is. Send back the whole file, under its name.',
]

const byFormat: Readonly<Record<string, readonly string[]>> = {
  docx: [
    'Open the file in Word or LibreOffice. Write only in the third column; the first two are locked.',
    'Do not merge, split or delete rows. Tracked changes and comments may stay.',
    'Save as .docx.',
  ],
  xliff: [
    'Open the .xlf file in your translation program: Trados, memoQ, Phrase, MateCat, Weblate and others read XLIFF 1.2.',
    'Save it in the same form. Tags show as numbers; keep them.',
  ],
  omegat: [
    'Make a project in OmegaT and put the .xlf file into its folder source. A segment that still shows the source is not translated.',
    'Choose “Create translated documents”, and send back the file from the folder target.',
  ],
  po: [
    'Open the .po file in Poedit, Weblate or Lokalize. Tags such as <1>…</1> stay.',
    'Take “needs work” off when a text is right.',
  ],
  csv: [
    'Open the file in Excel with “Data, From text/CSV” and choose 65001 (UTF-8). Write in the fourth column.',
    'Save as “CSV UTF-8 (comma delimited)”. Any other kind of CSV turns Indian letters into question marks.',
  ],
  tmx: [
    'Import the .tmx file into the memory of your translation program. It holds what people translated so far.',
  ],
}

/** What a translator has to do, step by step, for one form of file. */
export function instructionsFor(
  { id }: Pick<ExchangeFormat, 'id'>,
  { program }: WriteExchangeOptions = {},
): string[] {
  const own = byFormat[program === 'omegat' && id === 'xliff' ? 'omegat' : id] ?? []
  return [...start, ...own, ...end]
}
