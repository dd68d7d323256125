import { choicesOf, feedbackTextOf } from '../../../facts/items.ts'
import type { Option } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Options of a question do not all answer with the same words. */
export const itemFeedbackSameForAll: Rule<'item/feedback-same-for-all'> = {
  id: 'item/feedback-same-for-all',
  check(course, { report }) {
    for (const { question, place } of choicesOf(course)) {
      if (isSameForAll(question.options)) report({}, place)
    }
  },
}

/** Do several options answer, all with the same words? Nearly everywhere the second answers with others. */
function isSameForAll(options: readonly Option[]): boolean {
  let first = ''
  let isShared = false
  for (const option of options) {
    const text = feedbackTextOf(option)
    if (text === '') continue
    if (first !== '' && text !== first) return false
    isShared = first !== ''
    first = text
  }
  return isShared
}
