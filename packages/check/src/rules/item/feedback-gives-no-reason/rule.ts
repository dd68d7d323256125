import { choicesOf, feedbackTextOf, placeOfOption } from '../../../facts/items.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { readText } from '../../../words/tokens.ts'
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
        const text = feedbackTextOf(option)
        if (text !== '' && !givesReason(text, applause)) report({ text }, placeOfOption(item, option))
      }
    }
  },
}

/** Has a text two words that are no applause? */
function givesReason(text: string, applause: ReadonlySet<string> | undefined): boolean {
  // Nearly every text shows it at its begin, where the cut may leave half a word.
  return countReasons(text.slice(0, 40), applause) > 2 || countReasons(text, applause) >= 2
}

function countReasons(text: string, applause: ReadonlySet<string> | undefined): number {
  let count = 0
  for (const word of readText(text).words) if (!applause?.has(word.text)) count++
  return count
}

const wordSet = cached(
  ({ applause }: LanguageWords): ReadonlySet<string> =>
    new Set(applause.words.flatMap((entry) => readText(entry).words.map(({ text }) => text))),
)

function applauseOf(language: string): ReadonlySet<string> | undefined {
  const words = wordsOf(language)
  return words && wordSet(words)
}
