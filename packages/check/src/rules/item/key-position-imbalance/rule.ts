import { choicesOf, isInTest } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** From eight single choices of four options on, no place holds more than half of the right options. The player keeps their order. */
export const itemKeyPositionImbalance: Rule<'item/key-position-imbalance'> = {
  id: 'item/key-position-imbalance',
  check(course, { report }) {
    const isShuffled = course.assessment?.metadata.shuffle?.options !== false
    const places = new Map<number, number>()
    let count = 0
    for (const item of choicesOf(course)) {
      const [key] = item.right
      if (!key || item.right.length > 1 || item.question.options.length < 3) continue
      if (isShuffled && isInTest(item, course)) continue
      const place = item.question.options.indexOf(key)
      places.set(place, (places.get(place) ?? 0) + 1)
      count++
    }
    if (count < 8) return
    for (const [place, keys] of places) {
      const share = Math.round((100 * keys) / count)
      const letter = letters[place]
      if (share > 50 && letter) report({ letter, share, count }, course.source.place(['title'], 'key'))
    }
  },
}

const letters = 'ABCDEFG'
