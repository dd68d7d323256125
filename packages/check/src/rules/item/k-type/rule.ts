import { combinedOptionsOf } from '../../../facts/combined-options.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** No option combines others. */
export const itemKType: Rule<'item/k-type'> = {
  id: 'item/k-type',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      for (const option of combinedOptionsOf(item)) report({ text: option.text }, placeOfOption(item, option))
    }
  },
}
