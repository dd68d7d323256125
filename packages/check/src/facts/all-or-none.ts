import type { Option } from '@paath/model'
import { hasPhrase } from '../words/find-phrases.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { wordsOf } from '../words/language-words.ts'
import { wordsIn } from '../words/tokens.ts'
import type { ChoiceItem } from './items.ts'

type List = 'allOfTheAbove' | 'noneOfTheAbove'

/** Options that point at all others: "All of the above". A long option that happens to hold the words is left alone. */
export function optionsThatSay({ question, module }: ChoiceItem, list: List): readonly Option[] {
  const words: LanguageWords | undefined = wordsOf(module.language)
  const phrases = words?.[list].words ?? []
  return question.options.filter(({ text }) => wordsIn(text).length <= 7 && hasPhrase(text, phrases))
}

/** The options that stand for something of their own, without "All of the above" and "None of the above". */
export function plainOptions(item: ChoiceItem): readonly Option[] {
  const pointing = new Set([
    ...optionsThatSay(item, 'allOfTheAbove'),
    ...optionsThatSay(item, 'noneOfTheAbove'),
  ])
  return item.question.options.filter((option) => !pointing.has(option))
}
