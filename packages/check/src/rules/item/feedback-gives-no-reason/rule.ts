import { choicesOf, feedbackTextOf, placeOfOption } from '../../../facts/items.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { hasOtherWords, readText } from '../../../words/tokens.ts'
import type { LanguageWords } from '../../../words/language-words.ts'
import { cached } from '../../../facts/cached.ts'
import type { Rule } from '@paath/rules'

/** Feedback says more than right or wrong: three words at least that are neither applause nor blame. */
export const itemFeedbackGivesNoReason: Rule<'item/feedback-gives-no-reason'> = {
  id: 'item/feedback-gives-no-reason',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const applause = applauseOf(item.module.language)
      if (!applause) continue
      for (const option of item.question.options) {
        const text = feedbackTextOf(option)
        if (text !== '' && !hasOtherWords(text, applause, 2)) report({ text }, placeOfOption(item, option))
      }
    }
  },
}

const wordSet = cached(
  ({ applause }: LanguageWords): ReadonlySet<string> =>
    new Set(applause.words.flatMap((entry) => readText(entry).words.map(({ text }) => text))),
)

function applauseOf(language: string): ReadonlySet<string> | undefined {
  const words = wordsOf(language)
  return words && wordSet(words)
}
