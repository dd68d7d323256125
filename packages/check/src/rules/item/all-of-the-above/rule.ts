import { optionsThatSay } from '../../../facts/all-or-none.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** No option points at all others. */
export const itemAllOfTheAbove: Rule<'item/all-of-the-above'> = {
  id: 'item/all-of-the-above',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      for (const option of optionsThatSay(item, 'allOfTheAbove')) {
        report({ text: option.text }, placeOfOption(item, option))
      }
    }
  },
}
