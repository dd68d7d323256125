import type { LanguageWords } from '../words/language-words.ts'
import { wordsOf } from '../words/language-words.ts'
import { cached } from './cached.ts'

/** Levels of thinking, lowest first. */
export const bloomLevels: readonly string[] = [
  'remember',
  'understand',
  'apply',
  'analyse',
  'evaluate',
  'create',
]

/** How high a level stands; -1 for none. */
export function bloomRank(level: string | undefined): number {
  return level === undefined ? -1 : bloomLevels.indexOf(level)
}

/** The verbs of all levels in a language. */
export function bloomVerbsIn(language: string): ReadonlySet<string> {
  const words = wordsOf(language)
  return words ? verbsOf(words) : none
}

const none: ReadonlySet<string> = new Set()
const verbsOf = cached(({ bloom }: LanguageWords) => new Set(Object.values(bloom.verbs).flat()))
