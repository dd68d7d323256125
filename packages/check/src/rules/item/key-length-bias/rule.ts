import { choicesOf } from '../../../facts/items.ts'
import { lengthOf } from '../../../words/graphemes.ts'
import type { ChoiceItem } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** From eight single choices on, the right option is not the longest in most of them. */
export const itemKeyLengthBias: Rule<'item/key-length-bias'> = {
  id: 'item/key-length-bias',
  check(course, { report }) {
    const items = choicesOf(course).filter(isCounted)
    const share = Math.round((100 * items.filter(isKeyLongest).length) / Math.max(1, items.length))
    if (items.length >= 8 && share > 60)
      report({ share, count: items.length }, course.source.place(['title'], 'key'))
  },
}

function isKeyLongest({ right, wrong }: ChoiceItem): boolean {
  return wrong.every(({ text }) => lengthOf(text) < lengthOf(right[0]?.text ?? ''))
}

function isCounted({ question, wrong }: ChoiceItem): boolean {
  return question.type === 'single' && wrong.length >= 2
}
