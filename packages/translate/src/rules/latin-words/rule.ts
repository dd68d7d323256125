import type { TranslationRule } from '../translation-rule.ts'

/** Ordinary words of the source that were left as they are. Names, abbreviations and addresses may stay. */
export const latinWords: TranslationRule<'l10n/latin-words'> = {
  id: 'l10n/latin-words',
  check({ language, pairs }, report) {
    if (language.script === 'Latn') return
    for (const pair of pairs) {
      const words = (pair.targetWords.match(/[^\s"'“”‘’(),;:!?।۔]+/gu) ?? []).filter((word) =>
        /^[a-z]{3,}\.?$/.test(word),
      )
      if (words.length > 0 && pair.targetWords !== pair.sourceWords)
        report({ words: [...new Set(words)] }, pair)
    }
  },
}
