import { runningPhrases } from '../../../facts/running-phrases.ts'
import { partsOf } from '../../../facts/parts.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No word names one gender where all are meant. */
export const inclGenderedTerm: Rule<'incl/gendered-term'> = {
  id: 'incl/gendered-term',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const list = wordsOf(module.language)?.gendered
      if (!list) continue
      for (const { block, hits } of runningPhrases(module, 'gendered')) {
        for (const { phrase } of block.isQuoted ? [] : hits)
          report({ term: phrase, better: list.better[phrase] ?? '' }, block.place)
      }
    }
  },
}
