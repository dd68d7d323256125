import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { runningPhrases } from '../../../words/running-phrases.ts'
import type { Rule } from '@paath/rules'

/** No note of the author is left in the text. */
export const langPlaceholder: Rule<'lang/placeholder'> = {
  id: 'lang/placeholder',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { tokens, place, isQuoted } of factsOf(module).blocks) {
        const hit = runningPhrases(tokens, module.language, ({ placeholders }) => placeholders.words)[0]
        if (hit && !isQuoted) report({ text: hit.phrase }, place)
      }
    }
  },
}
