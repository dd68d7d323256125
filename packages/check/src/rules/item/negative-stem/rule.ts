import { choicesOf } from '../../../facts/items.ts'
import { hiddenNegationOf } from '../../../facts/negation.ts'
import type { Rule } from '@paath/rules'

/** No question turns on a not that is easily missed. A statement in the story before it may hold one. */
export const itemNegativeStem: Rule<'item/negative-stem'> = {
  id: 'item/negative-stem',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const word = hiddenNegationOf(item)
      if (word !== undefined) report({ word }, item.place)
    }
  },
}
