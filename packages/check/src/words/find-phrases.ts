import { cached } from '../facts/cached.ts'
import { knownText, markOpening, readText } from './tokens.ts'
import type { ReadText, Word } from './tokens.ts'

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
export function findPhrases(text: string | ReadText, phrases: readonly string[]): readonly PhraseHit[] {
  const read = typeof text === 'string' ? knownText(text) : text
  const bits = bitsOf(phrases)
  if ((read.opens & bits) === 0) return nothing
  const { words } = read
  const index = indexOf(phrases)
  const hits: PhraseHit[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || (word.opens & bits) === 0) continue
    const found = index.get(word.text)?.find((phrase) => startsAt(words, at, phrase.words))
    if (!found) continue
    hits.push({ phrase: found.phrase, at, length: found.words.length })
    at += found.words.length - 1
  }
  return hits
}

const nothing: readonly PhraseHit[] = []

/** Do these words stand in a text, one after the other, from a place on? */
export function startsAt(text: readonly Word[], at: number, words: readonly string[]): boolean {
  return words.every((word, n) => text[at + n]?.text === word)
}

/** Does any phrase of a list stand in a text as whole words? */
export function hasPhrase(text: string | ReadText, phrases: readonly string[]): boolean {
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
      const words = readText(phrase).words.map(({ text }) => text)
      const first = words[0]
      if (first === undefined) continue
      index.set(first, [...(index.get(first) ?? []), { phrase, words }])
    }
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
    return index
  },
)

/** Any bit: a list that nobody announced, whose words do not tell. */
const anyBit = -1
const bits = new WeakMap<readonly string[], number>()
let announced = 0

/** The bits of words that may begin a phrase of a list. */
export function bitsOf(phrases: readonly string[]): number {
  return bits.get(phrases) ?? anyBit
}

/** Mark the words that begin a phrase of a list, before texts are read in which it is looked for. */
export function announcePhrases(phrases: readonly string[]): void {
  // With more lists than bits some share one: they are looked for where they are not, and found all the same.
  const bit = 1 << (announced++ % 31)
  bits.set(phrases, bit)
  for (const first of indexOf(phrases).keys()) markOpening(first, bit)
}
