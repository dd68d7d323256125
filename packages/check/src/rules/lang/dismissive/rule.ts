import { runningPhrases } from '../../../facts/running-phrases.ts'
import { partsOf } from '../../../facts/parts.ts'
import type { Rule } from '@paath/rules'

/** No phrase makes small those who do not know yet. */
export const langDismissive: Rule<'lang/dismissive'> = {
  id: 'lang/dismissive',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { block, hits } of runningPhrases(module, 'dismissive')) {
        for (const { phrase } of block.isQuoted ? [] : hits) report({ phrase }, block.place)
      }
    }
  },
}
