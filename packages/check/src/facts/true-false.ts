import { findPhrases } from '../words/find-phrases.ts'
import { wordsOf } from '../words/language-words.ts'
import { wordsIn } from '../words/tokens.ts'
import type { ChoiceItem } from './items.ts'

/** Does a question offer only true and false, or yes and no? */
export function isTrueFalse({ question, module }: ChoiceItem): boolean {
  const phrases = wordsOf(module.language)?.trueFalse.words ?? []
  return question.options.every(({ text }) =>
    findPhrases(text, phrases).some(({ length }) => length === wordsIn(text).length),
  )
}
