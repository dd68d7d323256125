import { choicesOf } from '../../../facts/items.ts'
import { isTrueFalse } from '../../../facts/true-false.ts'
import type { Rule } from '@paath/rules'

/** A question offers more than two options. True and false have a rule of their own. */
export const itemFewOptions: Rule<'item/few-options'> = {
  id: 'item/few-options',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      if (item.question.options.length === 2 && !isTrueFalse(item)) report({}, item.place)
    }
  },
}
