import type { TranslationRule } from '../translation-rule.ts'

/** The title of a page elsewhere: it stays as it is there. */
const onlyLink = /^<(\d+)>[^<]*<\/\1>\S?$/

/** A sentence that reads as in the source was probably forgotten. A name or a title may stay. */
export const sameAsSource: TranslationRule<'l10n/same-as-source'> = {
  id: 'l10n/same-as-source',
  check({ pairs }, report) {
    for (const pair of pairs) {
      const words = pair.sourceWords.match(/\p{Ll}{3,}/gu) ?? []
      if (words.length < 3 || pair.targetWords !== pair.sourceWords) continue
      const [first] = pair.unit.tags
      const isTitle = onlyLink.test(pair.unit.source) && first?.means.startsWith('link to http') === true
      if (!isTitle) report({}, pair)
    }
  },
}
