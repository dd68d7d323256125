import type { TranslationRule } from '../translation-rule.ts'

/** A word of the screen behind its translation: गोपनीयता (privacy). */
const gloss =
  /(?<=(?!\p{Script=Latin})[\p{L}\p{M}]["'”’»]?\s*)[([]\p{Script=Latin}[\p{Script=Latin}\s>›→/&.,-]*[)\]]/gu

/** An address, and a name of several words: National Institute of Standards and Technology. */
const fixed = [
  /\b[a-z]+:\/\/\S+/g,
  /\b[A-Z][\w&.-]*(?:,?\s+(?:(?:and|by|for|in|of|on|the|to|with)\s+)*[A-Z][\w&.-]*)+/g,
  gloss,
]

/** Ordinary words of the source that were left as they are. Names, abbreviations, addresses and words in brackets may stay. */
export const latinWords: TranslationRule<'l10n/latin-words'> = {
  id: 'l10n/latin-words',
  check({ language, pairs }, report) {
    if (language.script === 'Latn') return
    for (const pair of pairs) {
      const text = fixed.reduce((words, pattern) => words.replaceAll(pattern, ' '), pair.targetWords)
      const words = (text.match(/[^\s"'“”‘’(),;:!?।۔]+/gu) ?? []).filter((word) =>
        /^[a-z]{3,}\.?$/.test(word),
      )
      if (words.length > 0 && pair.targetWords !== pair.sourceWords)
        report({ words: [...new Set(words)] }, pair)
    }
  },
}
