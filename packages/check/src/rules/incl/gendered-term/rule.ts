import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { runningPhrases } from '../../../words/running-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { phrasesOf } from '../../../words/phrases-of.ts'
import type { Rule } from '@paath/rules'

/** No word names one gender where all are meant. */
export const inclGenderedTerm: Rule<'incl/gendered-term'> = {
  id: 'incl/gendered-term',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const list = wordsOf(module.language)?.gendered
      for (const { tokens, place, isQuoted } of list ? factsOf(module).blocks : []) {
        if (!list || isQuoted) continue
        for (const { phrase } of runningPhrases(tokens, module.language, (words) =>
          phrasesOf(words.gendered),
        ))
          report({ term: phrase, better: list.better[phrase] ?? '' }, place)
      }
    }
  },
}
