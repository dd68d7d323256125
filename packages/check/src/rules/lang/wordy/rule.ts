import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { runningPhrases } from '../../../words/running-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { phrasesOf } from '../../../words/phrases-of.ts'
import type { Rule } from '@paath/rules'

/** Where a short word says the same, the short word is used. */
export const langWordy: Rule<'lang/wordy'> = {
  id: 'lang/wordy',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const list = wordsOf(module.language)?.wordy
      for (const { tokens, place, isQuoted } of list ? factsOf(module).blocks : []) {
        if (!list || isQuoted) continue
        for (const { phrase } of runningPhrases(tokens, module.language, (words) => phrasesOf(words.wordy)))
          report({ phrase, better: list.better[phrase] ?? '' }, place)
      }
    }
  },
}
