import { runningPhrases } from '../../../facts/running-phrases.ts'
import { partsOf } from '../../../facts/parts.ts'
import type { Rule } from '@paath/rules'

/** No note of the author is left in the text. */
export const langPlaceholder: Rule<'lang/placeholder'> = {
  id: 'lang/placeholder',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { block, hits } of runningPhrases(module, ({ placeholders }) => placeholders.words)) {
        if (hits[0] && !block.isQuoted) report({ text: hits[0].phrase }, block.place)
      }
    }
  },
}
