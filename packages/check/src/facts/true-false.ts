import { findPhrases } from '../words/find-phrases.ts'
import { wordsOf } from '../words/language-words.ts'
import { wordsIn } from '../words/tokens.ts'
import type { ChoiceItem } from './items.ts'

/** Does a question offer only true and false, or yes and no? */
export function isTrueFalse({ question, module }: ChoiceItem): boolean {
  const phrases = wordsOf(module.language)?.trueFalse.words ?? []
  for (const { text } of question.options) if (!isWholePhrase(text, phrases)) return false
  return true
}

function isWholePhrase(text: string, phrases: readonly string[]): boolean {
  for (const { length } of findPhrases(text, phrases)) if (length === wordsIn(text).length) return true
  return false
}
