import { findPhrases } from '../words/find-phrases.ts'
import { wordsOf } from '../words/language-words.ts'
import { wordsIn } from '../words/tokens.ts'
import type { ChoiceItem } from './items.ts'
import type { Option } from '@paath/model'

/** Options that consist of little more than a combination of letters or numbers of others: "Both A and B". */
export function combinedOptionsOf({ question, module }: ChoiceItem): readonly Option[] {
  const phrases = wordsOf(module.language)?.combinedOptions.words ?? []
  const combined: Option[] = []
  for (const option of question.options) if (isCombination(option.text, phrases)) combined.push(option)
  return combined
}

function isCombination(text: string, phrases: readonly string[]): boolean {
  for (const { length } of findPhrases(text, phrases)) if (wordsIn(text).length - length <= 2) return true
  return false
}
