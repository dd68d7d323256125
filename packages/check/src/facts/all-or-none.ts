import type { Option } from '@paath/model'
import { hasPhrase } from '../words/find-phrases.ts'
import { wordsOf } from '../words/language-words.ts'
import { wordsIn } from '../words/tokens.ts'
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
  return item.question.options.filter(
    (option) => !allOfTheAbove.includes(option) && !noneOfTheAbove.includes(option),
  )
}

const pointingOptions = cached(
  ({ question, module }: ChoiceItem): Readonly<Record<List, readonly Option[]>> => {
    const words = wordsOf(module.language)
    const short = words ? question.options.filter(({ text }) => wordsIn(text).length <= 7) : []
    const saying = (list: List): Option[] =>
      short.filter(({ text }) => hasPhrase(text, words?.[list].words ?? []))
    return { allOfTheAbove: saying('allOfTheAbove'), noneOfTheAbove: saying('noneOfTheAbove') }
  },
)
