import { factsOf } from '../../../facts/module-facts.ts'
import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** Points a reviewer at words that may be insults, also in messages that are quoted. */
export const gateProfanity: Rule<'gate/profanity'> = {
  id: 'gate/profanity',
  check(course, { report }) {
    for (const module of course.modules) {
      const words = wordsOf(module.language)?.profanity.words ?? []
      for (const block of factsOf(module).blocks) {
        for (const { phrase } of findPhrases(block.tokens, words)) report({ word: phrase }, block.place)
      }
    }
  },
}
