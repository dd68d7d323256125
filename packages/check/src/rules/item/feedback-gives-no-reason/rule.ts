import { choicesOf, feedbackTextOf, placeOfOption } from '../../../facts/items.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { hasOtherWords, wordSetOf } from '../../../words/tokens.ts'
import type { WordSet } from '../../../words/tokens.ts'
import type { LanguageWords } from '../../../words/language-words.ts'
import { cached } from '../../../facts/cached.ts'
import type { RootContent } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Feedback says more than right or wrong: three words at least that are neither applause nor blame. */
export const itemFeedbackGivesNoReason: Rule<'item/feedback-gives-no-reason'> = {
  id: 'item/feedback-gives-no-reason',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const applause = applauseOf(item.module.language)
      if (!applause) continue
      for (const option of item.question.options) {
        // The last word of its first text may go on behind it.
        if (hasOtherWords(firstTextOf(option.feedback), applause, least + 1)) continue
        const text = feedbackTextOf(option)
        if (text !== '' && !hasOtherWords(text, applause, least))
          report({ text }, placeOfOption(item, option))
      }
    }
  },
}

/** How many words that are neither applause nor blame may be a reason. */
const least = 2

/** What nearly all feedback begins with, and where it gives its reason. */
function firstTextOf([first]: readonly RootContent[]): string {
  if (first?.type === 'text') return first.value
  return first?.type === 'paragraph' ? firstTextOf(first.children) : ''
}

const applauseIn = cached(({ applause }: LanguageWords): WordSet => wordSetOf(applause.words))

function applauseOf(language: string): WordSet | undefined {
  const words = wordsOf(language)
  return words && applauseIn(words)
}
