import { choicesOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** A gap of a question with options stands at the end of its sentence. */
export const itemBlankInMiddle: Rule<'item/blank-in-middle'> = {
  id: 'item/blank-in-middle',
  check(course, { report }) {
    for (const { stem, place } of choicesOf(course)) {
      const gap = /(?:_{3,}|\.{4,}|…{2,})/.exec(stem)
      if (gap && /[\p{L}\p{N}]{2}/u.test(stem.slice(gap.index + gap[0].length))) report({}, place)
    }
  },
}
