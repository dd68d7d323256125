import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { isAlike } from '../../../words/similarity.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No two options have nearly the same words. A single word or number may be all the difference there is. */
export const itemOptionsOverlap: Rule<'item/options-overlap'> = {
  id: 'item/options-overlap',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const sets = item.question.options.map((option) => ({
        option,
        words: new Set(wordsIn(option.text).map(({ id }) => id)),
      }))
      for (const [index, { option, words }] of sets.entries()) {
        const twin = sets.slice(0, index).find((other) => words.size > 2 && isAlike(words, other.words, 0.9))
        if (twin && twin.option.text !== option.text)
          report({ text: option.text, other: twin.option.text }, placeOfOption(item, option))
      }
    }
  },
}
