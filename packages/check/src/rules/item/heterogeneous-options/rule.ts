import { plainOptions } from '../../../facts/all-or-none.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** No single option is of another kind than all the others: a number among words, a sentence among phrases. */
export const itemHeterogeneousOptions: Rule<'item/heterogeneous-options'> = {
  id: 'item/heterogeneous-options',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const options = plainOptions(item)
      if (options.length < 3) continue
      for (const kindOf of [isNumber, isSentence]) {
        const yes = options.filter(({ text }) => kindOf(text))
        const no = options.filter(({ text }) => !kindOf(text))
        const odd = yes.length === 1 ? yes[0] : no.length === 1 ? no[0] : undefined
        if (odd) report({ text: odd.text }, placeOfOption(item, odd))
      }
    }
  },
}

function isNumber(text: string): boolean {
  return /^[₹$]?\s?[\d\u0966-\u096f.,:/%-]+%?$/.test(text)
}

function isSentence(text: string): boolean {
  return /[.!?।]$/.test(text)
}
