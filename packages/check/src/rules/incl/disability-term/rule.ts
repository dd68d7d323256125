import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { runningPhrases } from '../../../words/running-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { phrasesOf } from '../../../words/phrases-of.ts'
import type { Rule } from '@paath/rules'

/** People with disabilities are named as the law names them. */
export const inclDisabilityTerm: Rule<'incl/disability-term'> = {
  id: 'incl/disability-term',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const list = wordsOf(module.language)?.disability
      for (const { tokens, place, isQuoted } of list ? factsOf(module).blocks : []) {
        if (!list || isQuoted) continue
        for (const { phrase } of runningPhrases(tokens, module.language, (words) =>
          phrasesOf(words.disability),
        ))
          report({ term: phrase, better: list.better[phrase] ?? '' }, place)
      }
    }
  },
}
