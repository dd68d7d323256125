import { choicesOf, lengthOfOption } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** Options are of about the same length: the longest at most three times the shortest, where it is a phrase. */
export const itemOptionsLength: Rule<'item/options-length'> = {
  id: 'item/options-length',
  check(course, { report }) {
    for (const { question, place } of choicesOf(course)) {
      const lengths = question.options.map(lengthOfOption)
      const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)]
      if (lengths.length > 1 && longest > 30 && longest > 3 * shortest) report({ longest, shortest }, place)
    }
  },
}
