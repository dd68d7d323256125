import { cached } from '../facts/cached.ts'
import { forgetTexts, knownText, readText, wordsIn } from './tokens.ts'
import type { ReadText } from './tokens.ts'
import { markPair, markWord } from './phrase-marks.ts'
import { hashOfWord, markOpening } from './word-table.ts'
import type { Word } from './word-table.ts'

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
  const marks = marksOf(phrases)
  if ((read.marks & marks) === 0 && marks !== anyMark) return nothing
  const words = wordsIn(read)
  const index = indexOf(phrases)
  let hits: PhraseHit[] | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || ((word.opens & marks) === 0 && marks !== anyMark)) continue
    const found = phraseAt(words, at, index.get(word.text))
    if (!found) continue
    hits ??= []
    hits.push({ phrase: found.phrase, at, length: found.words.length })
    at += found.words.length - 1
  }
  return hits ?? nothing
}

const nothing: readonly PhraseHit[] = []

/** The first of some phrases that stands in a text from a place on. */
function phraseAt(text: readonly Word[], at: number, phrases: readonly Phrase[] = []): Phrase | undefined {
  for (const phrase of phrases) if (startsAt(text, at, phrase.words)) return phrase
  return undefined
}

/** Do these words stand in a text, one after the other, from a place on? */
function startsAt(text: readonly Word[], at: number, words: readonly string[]): boolean {
  for (let n = 0; n < words.length; n++) if (text[at + n]?.text !== words[n]) return false
  return true
}

/** Does any phrase of a list stand in a text as whole words? */
export function hasPhrase(text: string | ReadText, phrases: readonly string[]): boolean {
  return findPhrases(text, phrases).length > 0
}

/** A phrase with its words. */
interface Phrase {
  readonly phrase: string
  readonly words: readonly string[]
}

/** The phrases of a list by their first words, the longest first. */
const indexOf: (phrases: readonly string[]) => ReadonlyMap<string, readonly Phrase[]> = cached((phrases) => {
  const index = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const words = wordsIn(readText(phrase)).map(({ text }) => text)
    const first = words[0]
    if (first === undefined) continue
    index.set(first, [...(index.get(first) ?? []), { phrase, words }])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
})

/** Any mark: a list that nobody announced, of which words do not tell. */
const anyMark = -1
const listMarks = new WeakMap<readonly string[], number>()
let announced = 0

/** The marks that a text has if it holds a phrase of a list. */
export function marksOf(phrases: readonly string[]): number {
  // Rules look for one list in text after text.
  if (phrases !== lastList) {
    lastList = phrases
    lastMarks = listMarks.get(phrases) ?? anyMark
  }
  return lastMarks
}

let lastList: readonly string[] | undefined
let lastMarks = anyMark

/**
 * Mark the words of each phrase of a list, before texts are read in which it is looked for.
 *
 * Nearly all texts are then told by a glance: without two words of the phrase, one behind the other, it is not there. With more lists
 * than bits some share one, and are looked for more often.
 */
export function announcePhrases(phrases: readonly string[]): void {
  const mark = 1 << (announced++ % 31)
  listMarks.set(phrases, mark)
  lastList = undefined
  for (const [first, list] of indexOf(phrases)) {
    markOpening(first, mark)
    for (const { words } of list) {
      const [leading, following] = tellingPair(words)
      if (following === undefined) markWord(hashOfWord(first), mark)
      else markPair(hashOfWord(leading), hashOfWord(following), mark)
    }
  }
  forgetTexts()
}

/** The two words with most letters that follow each other: nearly every text has "of the". The second is missing in a single word. */
function tellingPair(words: readonly string[]): readonly [string, string | undefined] {
  let [leading = '', following] = words
  for (let at = 2; at < words.length; at++) {
    const [before = '', word = ''] = [words[at - 1], words[at]]
    if (before.length + word.length > leading.length + (following ?? '').length) {
      leading = before
      following = word
    }
  }
  return [leading, following]
}
