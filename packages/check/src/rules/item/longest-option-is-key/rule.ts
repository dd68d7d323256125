import { choicesOf, lengthOfOption } from '../../../facts/items.ts'
import { lengthOf } from '../../../words/graphemes.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** The right option of a single choice is not far longer than all others. */
export const itemLongestOptionIsKey: Rule<'item/longest-option-is-key'> = {
  id: 'item/longest-option-is-key',
  check(course, { report }) {
    for (const { question, right, wrong, place } of choicesOf(course)) {
      const key = right[0]
      if (question.type !== 'single' || !key || wrong.length < 2 || wordsIn(key.text).length < 4) continue
      const longest = Math.max(...wrong.map(lengthOfOption))
      const longer = Math.round((100 * lengthOf(key.text)) / Math.max(1, longest)) - 100
      if (longer > 33 && lengthOf(key.text) - longest > 12) report({ longer }, place)
    }
  },
}
