import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** No option names another by its letter or place: its order may change in tests and on paper. */
export const itemShuffleUnsafe: Rule<'item/shuffle-unsafe'> = {
  id: 'item/shuffle-unsafe',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      for (const option of item.question.options) {
        if (placeWords.test(option.text)) report({ text: option.text }, placeOfOption(item, option))
      }
    }
  },
}

const placeWords =
  /\b(?:[Bb]oth [A-D] and [A-D]|options? [A-D1-4]\b|(?:the )?(?:first|second|third|last) (?:two )?options?|the (?:option|answer)s? above|the (?:option|answer)s? below)|विकल्प (?:क|ख|ग|घ|1|2|3|4)(?![\p{L}\p{M}])|पहला विकल्प|दूसरा विकल्प|ऊपर वाला विकल्प/u
