import { choicesOf } from '../../../facts/items.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

const most = 80

/** A question that asks only to remember is short. */
export const itemWindowDressing: Rule<'item/window-dressing'> = {
  id: 'item/window-dressing',
  check(course, { report }) {
    for (const { question, stem, place } of choicesOf(course)) {
      const words = question.bloom === 'remember' ? wordsIn(stem).length : 0
      if (words > most) report({ words }, place)
    }
  },
}
