import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { runningPhrases } from '../../../words/running-phrases.ts'
import type { Rule } from '@paath/rules'

/** No phrase makes small those who do not know yet. */
export const langDismissive: Rule<'lang/dismissive'> = {
  id: 'lang/dismissive',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { tokens, place, isQuoted } of factsOf(module).blocks) {
        const hits = runningPhrases(tokens, module.language, ({ dismissive }) => dismissive.words)
        for (const { phrase } of isQuoted ? [] : hits) report({ phrase }, place)
      }
    }
  },
}
