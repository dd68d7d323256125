import { cached } from '../facts/cached.ts'
import { wordsOf } from './language-words.ts'
import { wordsIn } from './tokens.ts'
import type { Word } from './word-table.ts'

const nothing: readonly string[] = []
const setOf = cached((words: readonly string[]): ReadonlySet<string> => new Set(words))

/** The words of a text that carry its meaning: four letters and more, none of the common ones. */
export function contentWords(text: string, language: string): Word[] {
  const common = setOf(wordsOf(language)?.stopWords.words ?? nothing)
  const carrying: Word[] = []
  for (const word of wordsIn(text)) if (word.length >= 4 && !isCommon(word, common)) carrying.push(word)
  return carrying
}

function isCommon(word: Word, common: ReadonlySet<string>): boolean {
  if (word.lookedUpIn !== common) {
    word.lookedUpIn = common
    word.isCommon = common.has(word.text)
  }
  return word.isCommon
}

/** The beginning of a word, without the endings of plural and time. Good enough to compare, and nothing more. */
export function stemOf(word: Word): string {
  return (word.stem ??= withoutEnding(word.text))
}

function withoutEnding(word: string): string {
  return word.length > 5 ? word.replace(/(?:ies|ing|ed|es|s|'s)$/, '') : word.replace(/s$/, '')
}
