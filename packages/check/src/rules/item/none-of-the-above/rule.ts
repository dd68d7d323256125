import { optionsThatSay } from '../../../facts/all-or-none.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** No option says that all others are wrong. */
export const itemNoneOfTheAbove: Rule<'item/none-of-the-above'> = {
  id: 'item/none-of-the-above',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      for (const option of optionsThatSay(item, 'noneOfTheAbove')) {
        report({ text: option.text }, placeOfOption(item, option))
      }
    }
  },
}
