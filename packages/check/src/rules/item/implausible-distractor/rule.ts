import { choicesOf, lengthOfOption, placeOfOption } from '../../../facts/items.ts'
import { hasPhrase } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No wrong option is a joke, or far shorter than the others. */
export const itemImplausibleDistractor: Rule<'item/implausible-distractor'> = {
  id: 'item/implausible-distractor',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const jokes = wordsOf(item.module.language)?.jokes.words ?? []
      const lengths = item.question.options.map(lengthOfOption).sort(ascending)
      const median = lengths[Math.floor(lengths.length / 2)] ?? 0
      for (const option of item.wrong) {
        const isShort = median > 20 && lengthOfOption(option) < median / 4
        if (isShort || hasPhrase(option.text, jokes))
          report({ text: option.text }, placeOfOption(item, option))
      }
    }
  },
}

function ascending(a: number, b: number): number {
  return a - b
}
