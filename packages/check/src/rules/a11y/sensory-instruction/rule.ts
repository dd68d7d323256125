import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { runningPhrases } from '../../../words/running-phrases.ts'
import type { Rule } from '@paath/rules'

/** No hint works only for those who see colours and sides. A bold name in the same paragraph is hint enough. */
export const a11ySensoryInstruction: Rule<'a11y/sensory-instruction'> = {
  id: 'a11y/sensory-instruction',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { node, tokens, place, isQuoted } of factsOf(module).blocks) {
        const hit = runningPhrases(tokens, module.language, ({ sensory }) => sensory.words)[0]
        if (!hit || isQuoted) continue
        const isNamed = 'children' in node && node.children.some(({ type }) => type === 'strong')
        if (!isNamed) report({ phrase: hit.phrase }, place)
      }
    }
  },
}
