import { itemsOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** A match table has three to five pairs; distractors on the right do not count. */
export const itemMtfPairs: Rule<'item/mtf-pairs'> = {
  id: 'item/mtf-pairs',
  check(course, { report }) {
    for (const { question, place } of itemsOf(course)) {
      if (question.type !== 'match') continue
      const count = question.pairs.filter(({ left }) => left !== undefined).length
      if (count > 0 && (count < 3 || count > 5)) report({ count }, place)
    }
  },
}
