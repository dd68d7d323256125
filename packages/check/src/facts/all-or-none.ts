import type { Option } from '@paath/model'
import { hasPhrase } from '../words/find-phrases.ts'
import { wordsOf } from '../words/language-words.ts'
import { knownText } from '../words/tokens.ts'
import { cached } from './cached.ts'
import type { ChoiceItem } from './items.ts'

type List = 'allOfTheAbove' | 'noneOfTheAbove'

/** Options that point at all others: "All of the above". A long option that happens to hold the words is left alone. */
export function optionsThatSay(item: ChoiceItem, list: List): readonly Option[] {
  return pointingOptions(item)[list]
}

/** The options that stand for something of their own, without "All of the above" and "None of the above". */
export function plainOptions(item: ChoiceItem): readonly Option[] {
  const { allOfTheAbove, noneOfTheAbove } = pointingOptions(item)
  if (allOfTheAbove.length === 0 && noneOfTheAbove.length === 0) return item.question.options
  return item.question.options.filter(
    (option) => !allOfTheAbove.includes(option) && !noneOfTheAbove.includes(option),
  )
}

const pointingOptions = cached(
  ({ question, module }: ChoiceItem): Readonly<Record<List, readonly Option[]>> => {
    const pointing: Record<List, Option[]> = { allOfTheAbove: [], noneOfTheAbove: [] }
    const words = wordsOf(module.language)
    for (const option of words ? question.options : []) {
      const read = knownText(option.text)
      if (read.count > 7) continue
      if (hasPhrase(read, words?.allOfTheAbove.words ?? [])) pointing.allOfTheAbove.push(option)
      if (hasPhrase(read, words?.noneOfTheAbove.words ?? [])) pointing.noneOfTheAbove.push(option)
    }
    return pointing
  },
)
