import { parseCsv } from '@paath/competency'
import { foldAnswer } from '@paath/languages'
import type { Language } from '@paath/languages'

/** What a course wants of one word. */
export interface Term {
  /** As the source writes it. */
  readonly term: string
  /** Accepted forms in the target language; none: the word stays as it is. */
  readonly translations: readonly string[]
}

/** Where the terms of a course stand. */
export const termsFile = 'l10n/terms.csv'

/**
 * Read the terms of a course for one language. The file is a table saved from a spreadsheet: `term`, `language`,
 * `translation`, and in `forms` further ones between bars. A row for the language `*` without a translation is a name that
 * stays as it is.
 */
export function readTerms(text: string, language: string): Term[] {
  const [head = [], ...rows] = parseCsv(text)
  const column = (name: string): number => head.findIndex((cell) => cell.toLowerCase() === name)
  const [term, tag, translation, forms] = ['term', 'language', 'translation', 'forms'].map(column) as [
    number,
    number,
    number,
    number,
  ]
  return rows.flatMap((row): Term[] => {
    const word = row[term] ?? ''
    const wanted = row[tag] ?? '*'
    if (word === '' || (wanted !== '*' && wanted !== language)) return []
    const all = [row[translation] ?? '', ...(row[forms] ?? '').split('|')]
    return [{ term: word, translations: all.map((form) => form.trim()).filter((form) => form !== '') }]
  })
}

/** Every term of the file, for any language. */
export function readTermNames(text: string): string[] {
  const [head = [], ...rows] = parseCsv(text)
  const column = head.findIndex((cell) => cell.toLowerCase() === 'term')
  return [...new Set(rows.map((row) => row[column] ?? '').filter((term) => term !== ''))].sort()
}

/** Does a source text use a term, as a word or the beginning of one: `scam` in `scams`? */
export function usesTerm(words: string, { term }: Pick<Term, 'term'>): boolean {
  const escaped = term.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  // An abbreviation is a word only in capitals.
  const flags = term === term.toUpperCase() ? 'u' : 'iu'
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|es|['’]s)?(?![\\p{L}\\p{N}])`, flags).test(words)
}

/**
 * Does a translation use an accepted form? Endings are free: the form is taken without its last vowel sign, and has to begin a
 * word.
 */
export function hasForm(words: string, form: string, { folding }: Pick<Language, 'folding'>): boolean {
  const text = ` ${fold(words, folding)}`
  const stem = fold(form, folding).replace(/(?:\p{Mc}|\p{Mn})$/u, '')
  const at = text.indexOf(stem)
  if (at === -1) return false
  for (let from = at; from !== -1; from = text.indexOf(stem, from + 1)) {
    if (!/[\p{L}\p{M}\p{N}]/u.test(text[from - 1] ?? ' ')) return true
  }
  return false
}

function fold(words: string, folding: Readonly<Record<string, string>>): string {
  return foldAnswer(words, folding)
    .replaceAll(/[\u200C\u200D]/g, '')
    .replaceAll('ँ', 'ं')
}
