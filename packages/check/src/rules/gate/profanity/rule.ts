import { runningPhrases } from '../../../facts/running-phrases.ts'
import { partsOf } from '../../../facts/parts.ts'
import type { Rule } from '@paath/rules'

/** Points a reviewer at words that may be insults, also in messages that are quoted. */
export const gateProfanity: Rule<'gate/profanity'> = {
  id: 'gate/profanity',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { block, hits } of runningPhrases(module, 'profanity')) {
        for (const { phrase } of hits) report({ word: phrase }, block.place)
      }
    }
  },
}
