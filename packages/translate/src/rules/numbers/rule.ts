import { numbersOf } from '../../text/numbers.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** A translation says the same numbers, in whatever digits and grouping. */
export const numbers: TranslationRule<'l10n/numbers'> = {
  id: 'l10n/numbers',
  check({ pairs }, report) {
    for (const pair of pairs) {
      const [source, target] = [numbersOf(pair.sourceWords), numbersOf(pair.targetWords)]
      const missing = without(source, target)
      const extra = without(target, source)
      if (missing.length + extra.length > 0) report({ missing, extra }, pair)
    }
  },
}

/** What of one list is not in another, each as often as it is too much. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((item) => {
    const index = left.indexOf(item)
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
}
