import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No option is vague. */
export const itemVagueTerm: Rule<'item/vague-term'> = {
  id: 'item/vague-term',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const vague = wordsOf(item.module.language)?.vague.words ?? []
      for (const option of item.question.options) {
        const hit = findPhrases(option.text, vague)[0]
        if (hit) report({ word: hit.phrase }, placeOfOption(item, option))
      }
    }
  },
}
