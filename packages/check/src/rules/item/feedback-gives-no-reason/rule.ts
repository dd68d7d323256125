import { toPlainText } from '@paath/model'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { LanguageWords } from '../../../words/language-words.ts'
import { cached } from '../../../facts/cached.ts'
import type { Rule } from '@paath/rules'

/** Feedback says more than right or wrong: three words at least that are neither applause nor blame. */
export const itemFeedbackGivesNoReason: Rule<'item/feedback-gives-no-reason'> = {
  id: 'item/feedback-gives-no-reason',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const applause = applauseOf(item.module.language)
      for (const option of applause ? item.question.options : []) {
        const text = toPlainText(option.feedback)
        const reasons = wordsIn(text).filter((word) => !applause?.has(word))
        if (text !== '' && reasons.length < 2) report({ text }, placeOfOption(item, option))
      }
    }
  },
}

const wordSet = cached(
  ({ applause }: LanguageWords): ReadonlySet<string> => new Set(applause.words.flatMap(wordsIn)),
)

function applauseOf(language: string): ReadonlySet<string> | undefined {
  const words = wordsOf(language)
  return words && wordSet(words)
}
