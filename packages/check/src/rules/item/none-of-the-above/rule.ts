import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { hasPhrase } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No option says that all others are wrong. A long option that happens to hold the words is left alone. */
export const itemNoneOfTheAbove: Rule<'item/none-of-the-above'> = {
  id: 'item/none-of-the-above',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const phrases = wordsOf(item.module.language)?.noneOfTheAbove.words ?? []
      for (const option of item.question.options) {
        if (wordsIn(option.text).length <= 7 && hasPhrase(option.text, phrases))
          report({ text: option.text }, placeOfOption(item, option))
      }
    }
  },
}
