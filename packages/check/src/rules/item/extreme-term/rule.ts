import { plainOptions } from '../../../facts/all-or-none.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { findPhrases, hasPhrase } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No wrong option gives itself away by "always" or "never", unless the right one has such a word too. */
export const itemExtremeTerm: Rule<'item/extreme-term'> = {
  id: 'item/extreme-term',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const extremes = wordsOf(item.module.language)?.extremes.words ?? []
      if (item.right.some(({ text }) => hasPhrase(text, extremes))) continue
      for (const option of plainOptions(item)) {
        const hit = findPhrases(option.text, extremes)[0]
        if (hit) report({ word: hit.phrase }, placeOfOption(item, option))
      }
    }
  },
}
