import { taggedInModules } from '../../../facts/alignment.ts'
import type { Rule } from '@paath/rules'

/** Each competency that modules name is tested in one of them. */
export const compNotTested: Rule<'comp/not-tested'> = {
  id: 'comp/not-tested',
  check(course, { report }) {
    for (const { aligned, place } of taggedInModules(course)) {
      if (aligned.questions === 0) report({ competency: aligned.item.key }, place)
    }
  },
}
