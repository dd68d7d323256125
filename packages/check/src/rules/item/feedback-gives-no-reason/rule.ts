import { toPlainText } from '@paath/model'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** Feedback says more than right or wrong: three words at least that are neither applause nor blame. */
export const itemFeedbackGivesNoReason: Rule<'item/feedback-gives-no-reason'> = {
  id: 'item/feedback-gives-no-reason',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const applause = wordsOf(item.module.language)?.applause.words.flatMap(wordsIn)
      for (const option of applause ? item.question.options : []) {
        const text = toPlainText(option.feedback)
        const reasons = wordsIn(text).filter((word) => !applause?.includes(word))
        if (text !== '' && reasons.length < 2) report({ text }, placeOfOption(item, option))
      }
    }
  },
}
