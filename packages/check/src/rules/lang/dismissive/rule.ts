import { factsOf } from '../../../facts/module-facts.ts'
import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No phrase makes small those who do not know yet. */
export const langDismissive: Rule<'lang/dismissive'> = {
  id: 'lang/dismissive',
  check(course, { report }) {
    for (const module of course.modules) {
      const phrases = wordsOf(module.language)?.dismissive.words ?? []
      for (const { tokens, place, isQuoted } of factsOf(module).blocks) {
        for (const { phrase } of isQuoted ? [] : findPhrases(tokens, phrases)) report({ phrase }, place)
      }
    }
  },
}
