import { factsOf } from '../../../facts/module-facts.ts'
import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No hint works only for those who see colours and sides. A bold name in the same paragraph is hint enough. */
export const a11ySensoryInstruction: Rule<'a11y/sensory-instruction'> = {
  id: 'a11y/sensory-instruction',
  check(course, { report }) {
    for (const module of course.modules) {
      const phrases = wordsOf(module.language)?.sensory.words ?? []
      for (const { node, tokens, place, isQuoted } of factsOf(module).blocks) {
        const isNamed = 'children' in node && node.children.some(({ type }) => type === 'strong')
        const hit = isQuoted || isNamed ? undefined : findPhrases(tokens, phrases)[0]
        if (hit) report({ phrase: hit.phrase }, place)
      }
    }
  },
}
