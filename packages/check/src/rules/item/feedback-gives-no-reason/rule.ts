import { choicesOf, feedbackTextOf, placeOfOption } from '../../../facts/items.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { readTokens, wordsIn } from '../../../words/tokens.ts'
import type { Token } from '../../../words/tokens.ts'
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
  const isReason = ({ word }: Token): boolean => !applause?.has(word)
  // Nearly every text shows it at its begin, where the cut may leave half a word.
  const begin = readTokens(text.slice(0, 40)).filter(isReason)
  return begin.length > 2 || readTokens(text).filter(isReason).length >= 2
}

const wordSet = cached(
  ({ applause }: LanguageWords): ReadonlySet<string> => new Set(applause.words.flatMap(wordsIn)),
)

function applauseOf(language: string): ReadonlySet<string> | undefined {
  const words = wordsOf(language)
  return words && wordSet(words)
}
