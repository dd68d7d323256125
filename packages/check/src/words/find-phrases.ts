import { cached } from '../facts/cached.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** One phrase of a list that stands in a text. */
export interface PhraseHit {
  /** As the list has it. */
  readonly phrase: string
  /** Number of its first word in the text. */
  readonly at: number
  /** How many words it has. */
  readonly length: number
}

/** Every phrase of a list that stands in a text as whole words, the longest first where several begin at one word. */
export function findPhrases(text: string | readonly Token[], phrases: readonly string[]): PhraseHit[] {
  const tokens = typeof text === 'string' ? tokensOf(text) : text
  const index = indexOf(phrases)
  const hits: PhraseHit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const candidates = index.get(tokens[at]?.word ?? '')
    const found = candidates?.find(({ words }) => words.every((word, n) => tokens[at + n]?.word === word))
    if (!found) continue
    hits.push({ phrase: found.phrase, at, length: found.words.length })
    at += found.words.length - 1
  }
  return hits
}

/** Does any phrase of a list stand in a text as whole words? */
export function hasPhrase(text: string | readonly Token[], phrases: readonly string[]): boolean {
  return findPhrases(text, phrases).length > 0
}

/** The words of a phrase of a list. */
export function wordsOfPhrase(phrase: string): readonly string[] {
  const known = split.get(phrase)
  if (known) return known
  const words = tokensOf(phrase).map(({ word }) => word)
  split.set(phrase, words)
  return words
}

// Phrases come from lists of this package, which are few.
const split = new Map<string, readonly string[]>()

interface Phrase {
  readonly phrase: string
  readonly words: readonly string[]
}

const indexOf = cached((phrases: readonly string[]): ReadonlyMap<string, readonly Phrase[]> => {
  const index = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const words = wordsOfPhrase(phrase)
    const first = words[0]
    if (first === undefined) continue
    index.set(first, [...(index.get(first) ?? []), { phrase, words }])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
})
