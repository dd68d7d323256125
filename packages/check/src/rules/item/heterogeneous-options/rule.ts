import { plainOptions } from '../../../facts/all-or-none.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import type { Option } from '@paath/model'
import type { Rule } from '@paath/rules'

/** No single option is of another kind than all the others: a number among words, a sentence among phrases. */
export const itemHeterogeneousOptions: Rule<'item/heterogeneous-options'> = {
  id: 'item/heterogeneous-options',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const options = plainOptions(item)
      if (options.length < 3) continue
      for (const kindOf of [isNumber, isSentence]) {
        const odd = oddOneOf(options, kindOf)
        if (odd) report({ text: odd.text }, placeOfOption(item, odd))
      }
    }
  },
}

/** The only option that is of a kind, or the only one that is not. */
function oddOneOf(options: readonly Option[], kindOf: (option: Option) => boolean): Option | undefined {
  const yes = options.filter(kindOf)
  if (yes.length === 1) return yes[0]
  return yes.length === options.length - 1 ? options.find((option) => !yes.includes(option)) : undefined
}

function isNumber({ text }: Option): boolean {
  return /^[₹$]?\s?[\d\u0966-\u096f.,:/%-]+%?$/.test(text)
}

function isSentence({ text }: Option): boolean {
  return /[.!?।]$/.test(text)
}
