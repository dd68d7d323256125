import { factsOf } from '../../../facts/module-facts.ts'
import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No note of the author is left in the text. */
export const langPlaceholder: Rule<'lang/placeholder'> = {
  id: 'lang/placeholder',
  check(course, { report }) {
    for (const module of course.modules) {
      const phrases = wordsOf(module.language)?.placeholders.words ?? []
      for (const { tokens, place, isQuoted } of factsOf(module).blocks) {
        const hit = isQuoted ? undefined : findPhrases(tokens, phrases)[0]
        if (hit) report({ text: hit.phrase }, place)
      }
    }
  },
}
