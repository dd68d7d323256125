import { itemsOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** Each question states its level of thinking. */
export const itemMissingBloom: Rule<'item/missing-bloom'> = {
  id: 'item/missing-bloom',
  check(course, { report }) {
    for (const { question, place } of itemsOf(course)) {
      if (question.bloom === undefined) report({ question: question.id }, place)
    }
  },
}
