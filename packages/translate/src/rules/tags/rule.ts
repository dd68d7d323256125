import { checkTags } from '../../tagged/check-tags.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** The numbered tags of the source stand in the translation, each as often. */
export const tags: TranslationRule<'l10n/tags'> = {
  id: 'l10n/tags',
  check({ pairs }, report) {
    for (const pair of pairs) {
      const [fault] = checkTags(pair.unit.source, pair.target)
      if (fault) report({ tag: fault.tag, fault: fault.kind }, pair)
    }
  },
}
