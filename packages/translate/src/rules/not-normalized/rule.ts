import type { TranslationRule } from '../translation-rule.ts'

/**
 * Letters are written in one way, so that equal words are equal texts.
 *
 * @spec Unicode Standard Annex #15, normalization form C
 */
export const notNormalized: TranslationRule<'l10n/not-normalized'> = {
  id: 'l10n/not-normalized',
  check({ pairs }, report) {
    for (const pair of pairs) {
      if (pair.targetWords !== pair.targetWords.normalize('NFC'))
        report({ text: shorten(pair.targetWords) }, pair)
    }
  },
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words
}
