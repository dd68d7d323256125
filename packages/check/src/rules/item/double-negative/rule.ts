import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { findPhrases, hasPhrase } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** Where the question has a not, no option has one too; nor are there two in the question. */
export const itemDoubleNegative: Rule<'item/double-negative'> = {
  id: 'item/double-negative',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const negatives = wordsOf(item.module.language)?.negatives.words ?? []
      const count = findPhrases(item.ask, negatives).length
      if (count > 1) report({ text: item.ask }, item.place)
      for (const option of count > 0 ? item.question.options : []) {
        if (hasPhrase(option.text, negatives)) report({ text: option.text }, placeOfOption(item, option))
      }
    }
  },
}
