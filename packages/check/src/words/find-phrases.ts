import { cached } from '../facts/cached.ts'
import { readTokens, tokensOf } from './tokens.ts'
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
    const found = index.get(tokens[at]?.word ?? '')?.find(({ words }) => startsAt(tokens, at, words))
    if (!found) continue
    hits.push({ phrase: found.phrase, at, length: found.words.length })
    at += found.words.length - 1
  }
  return hits
}

/** Do these words stand in a text, one after the other, from a place on? */
export function startsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, n) => tokens[at + n]?.word === word)
}

/** Does any phrase of a list stand in a text as whole words? */
export function hasPhrase(text: string | readonly Token[], phrases: readonly string[]): boolean {
  return findPhrases(text, phrases).length > 0
}

/** A phrase with its words. */
export interface Phrase {
  readonly phrase: string
  readonly words: readonly string[]
}

/** The phrases of a list by their first words, the longest first. */
export const indexOf: (phrases: readonly string[]) => ReadonlyMap<string, readonly Phrase[]> = cached(
  (phrases) => {
    const index = new Map<string, Phrase[]>()
    for (const phrase of phrases) {
      const words = readTokens(phrase).map(({ word }) => word)
      const first = words[0]
      if (first === undefined) continue
      index.set(first, [...(index.get(first) ?? []), { phrase, words }])
    }
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
    return index
  },
)
