import { choicesOf, feedbackTextOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** Options of a question do not all answer with the same words. */
export const itemFeedbackSameForAll: Rule<'item/feedback-same-for-all'> = {
  id: 'item/feedback-same-for-all',
  check(course, { report }) {
    for (const { question, place } of choicesOf(course)) {
      const texts = question.options.map(feedbackTextOf).filter(isWritten)
      if (texts.length > 1 && new Set(texts).size === 1) report({}, place)
    }
  },
}

function isWritten(text: string): boolean {
  return text !== ''
}
