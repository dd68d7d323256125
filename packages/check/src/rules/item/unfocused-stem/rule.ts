import { choicesOf } from '../../../facts/items.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** A question has four words at least, or a question mark, a colon or a gap. */
export const itemUnfocusedStem: Rule<'item/unfocused-stem'> = {
  id: 'item/unfocused-stem',
  check(course, { report }) {
    for (const { stem, place } of choicesOf(course)) {
      if (wordsIn(stem).length < 4 && !/[?:…？]|_{3}/.test(stem)) report({ stem }, place)
    }
  },
}
