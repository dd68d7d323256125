import { choicesOf } from '../../../facts/items.ts'
import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No question with a right option asks for an opinion. */
export const itemOpinion: Rule<'item/opinion'> = {
  id: 'item/opinion',
  check(course, { report }) {
    for (const { module, ask, place } of choicesOf(course)) {
      const hit = findPhrases(ask, wordsOf(module.language)?.opinion.words ?? [])[0]
      if (hit) report({ phrase: hit.phrase }, place)
    }
  },
}
