import { itemsOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** Each question states its difficulty. */
export const itemMissingDifficulty: Rule<'item/missing-difficulty'> = {
  id: 'item/missing-difficulty',
  check(course, { report }) {
    for (const { question, place } of itemsOf(course)) {
      if (question.difficulty === undefined) report({ question: question.id }, place)
    }
  },
}
