import { itemsOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

const most = 2

/** A sentence has at most two blanks. */
export const itemFtbBlanks: Rule<'item/ftb-blanks'> = {
  id: 'item/ftb-blanks',
  check(course, { report }) {
    for (const { question, place } of itemsOf(course)) {
      if (question.type === 'fill-in' && question.blanks.length > most)
        report({ count: question.blanks.length, most }, place)
    }
  },
}
