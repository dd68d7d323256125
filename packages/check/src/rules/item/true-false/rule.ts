import { choicesOf } from '../../../facts/items.ts'
import { isTrueFalse } from '../../../facts/true-false.ts'
import type { Rule } from '@paath/rules'

/** No question is one of true or false. */
export const itemTrueFalse: Rule<'item/true-false'> = {
  id: 'item/true-false',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      if (item.question.options.length > 0 && isTrueFalse(item)) report({}, item.place)
    }
  },
}
