import type { TranslationRule } from '../translation-rule.ts'

/** A sentence that reads as in the source was probably forgotten. A name or a title may stay. */
export const sameAsSource: TranslationRule<'l10n/same-as-source'> = {
  id: 'l10n/same-as-source',
  check({ pairs }, report) {
    for (const pair of pairs) {
      const words = pair.sourceWords.match(/\p{Ll}{3,}/gu) ?? []
      if (words.length >= 3 && pair.targetWords === pair.sourceWords) report({}, pair)
    }
  },
}
