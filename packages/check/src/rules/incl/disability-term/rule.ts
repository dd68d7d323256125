import { runningPhrases } from '../../../facts/running-phrases.ts'
import { partsOf } from '../../../facts/parts.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** People with disabilities are named as the law names them. */
export const inclDisabilityTerm: Rule<'incl/disability-term'> = {
  id: 'incl/disability-term',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const list = wordsOf(module.language)?.disability
      if (!list) continue
      for (const { block, hits } of runningPhrases(module, 'disability')) {
        for (const { phrase } of block.isQuoted ? [] : hits)
          report({ term: phrase, better: list.better[phrase] ?? '' }, block.place)
      }
    }
  },
}
