import { choicesOf, lengthOfOption, placeOfOption } from '../../../facts/items.ts'
import { hasPhrase } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Option } from '@paath/model'
import type { Rule } from '@paath/rules'

/** No wrong option is a joke, or far shorter than the others. */
export const itemImplausibleDistractor: Rule<'item/implausible-distractor'> = {
  id: 'item/implausible-distractor',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const jokes = wordsOf(item.module.language)?.jokes.words ?? []
      const short = shortLength(item.question.options)
      for (const option of item.wrong) {
        if (lengthOfOption(option) < short || hasPhrase(option.text, jokes))
          report({ text: option.text }, placeOfOption(item, option))
      }
    }
  },
}

/** Options that are shorter are far shorter than the others: 0 where none are, as nearly everywhere. */
function shortLength(options: readonly Option[]): number {
  const lengths = options.map(lengthOfOption)
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)]
  if (shortest >= longest / 4) return 0
  const median = lengths.sort(ascending)[Math.floor(lengths.length / 2)] ?? 0
  return median > 20 ? median / 4 : 0
}

function ascending(a: number, b: number): number {
  return a - b
}
