import { runningPhrases } from '../../../facts/running-phrases.ts'
import { partsOf } from '../../../facts/parts.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** Where a short word says the same, the short word is used. */
export const langWordy: Rule<'lang/wordy'> = {
  id: 'lang/wordy',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const list = wordsOf(module.language)?.wordy
      if (!list) continue
      for (const { block, hits } of runningPhrases(module, 'wordy')) {
        for (const { phrase } of block.isQuoted ? [] : hits)
          report({ phrase, better: list.better[phrase] ?? '' }, block.place)
      }
    }
  },
}
