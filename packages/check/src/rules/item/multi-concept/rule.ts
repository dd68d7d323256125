import { choicesOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** A question with options asks one question. What somebody says in the story, in quotes, does not count. */
export const itemMultiConcept: Rule<'item/multi-concept'> = {
  id: 'item/multi-concept',
  check(course, { report }) {
    for (const { stem, place } of choicesOf(course)) {
      if (!several.test(stem)) continue
      const count = stem.replaceAll(/["“][^"”]{0,400}["”]/g, '').match(/[?？]/g)?.length ?? 0
      if (count > 1) report({ count }, place)
    }
  },
}

const several = /[?？][^?？]*[?？]/
