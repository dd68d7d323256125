import { runningPhrases } from '../../../facts/running-phrases.ts'
import { partsOf } from '../../../facts/parts.ts'
import type { Rule } from '@paath/rules'

/** No hint works only for those who see colours and sides. A bold name in the same paragraph is hint enough. */
export const a11ySensoryInstruction: Rule<'a11y/sensory-instruction'> = {
  id: 'a11y/sensory-instruction',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { block, hits } of runningPhrases(module, 'sensory')) {
        const { node, place, isQuoted } = block
        const isNamed = 'children' in node && node.children.some(({ type }) => type === 'strong')
        if (!isNamed && !isQuoted && hits[0]) report({ phrase: hits[0].phrase }, place)
      }
    }
  },
}
