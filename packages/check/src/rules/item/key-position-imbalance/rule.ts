import { choicesOf, isInTest } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** From eight single choices of four options on, no place holds more than half of the right options. The player keeps their order. */
export const itemKeyPositionImbalance: Rule<'item/key-position-imbalance'> = {
  id: 'item/key-position-imbalance',
  check(course, { report }) {
    const isShuffled = course.assessment?.metadata.shuffle?.options !== false
    const items = choicesOf(course).filter(
      (item) =>
        item.right.length === 1 &&
        item.question.options.length >= 3 &&
        !(isShuffled && isInTest(item, course)),
    )
    if (items.length < 8) return
    const places = items.map(({ question }) => question.options.findIndex((option) => option.right))
    for (const [index, letter] of Array.from('ABCDEFG').entries()) {
      const share = Math.round((100 * places.filter((place) => place === index).length) / items.length)
      if (share > 50) report({ letter, share, count: items.length }, course.source.place(['title'], 'key'))
    }
  },
}
