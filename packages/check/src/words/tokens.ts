import { curly, kindOf, letter, signs, stop } from './unit-kinds.ts'
import { unitCount, unitsOf } from './units.ts'
import { marksOfHashes } from './phrase-marks.ts'
import {
  bitOf,
  hadCapitals,
  hashOf,
  isSameWord,
  makeRoom,
  readWord,
  rowOfScanned,
  scanWord,
  wasEnglish,
  wasPlain,
  wordAt,
  wordEnd,
} from './word-table.ts'
import type { WordHashes } from './word-hashes.ts'
import type { Word } from './word-table.ts'

/** What reading a text counted. */
export interface ReadText {
  readonly text: string
  /** How many words it has. */
  readonly count: number
  /** A bit for each list of phrases that it may hold one of; see `announcePhrases`. */
  readonly marks: number
  /** An end is a full stop, a danda, a question or exclamation mark before a space. */
  readonly sentences: number
  /** How many words the longest sentence has. */
  readonly longest: number
  /** How many words are English, and how many letters they have. */
  readonly english: number
  readonly letters: number
  /** A word follows itself, as nearly certain as two words have different hashes. */
  readonly hasPair: boolean
  /** Two capitals stand side by side in a word. Of other letters than those of English that may be said too often. */
  readonly hasCapitals: boolean
  /** The bits of all words. */
  readonly bits: number
  /** Its words, once somebody asked: most texts are told by what was counted. See `wordsIn`. */
  words: readonly Word[] | undefined
}

/** What stands in a text that rule after rule asks for, such as an option. */
export function knownText(text: string): ReadText {
  const before = known.get(text)
  if (before) return before
  if (known.size >= remembered) known.clear()
  const read = readText(text)
  known.set(text, read)
  return read
}

/** The questions of a large course fit in. */
const remembered = 2000
const known = new Map<string, ReadText>()

/** The words of a text, with marks, digits, inner hyphens and apostrophes. Rule after rule may ask for them. */
export function wordsIn(text: string | ReadText): readonly Word[] {
  const read = typeof text === 'string' ? knownText(text) : text
  return (read.words ??= collectWords(read.text))
}

/** @param starts Receives where each word begins. */
function collectWords(text: string, starts?: number[]): Word[] {
  makeRoom()
  const units = unitsOf(text)
  const length = unitCount
  const words: Word[] = []
  for (let at = 0; at < length; at++) {
    if (kindAt(units, at) !== letter) continue
    starts?.push(at)
    words.push(wordAt(readWord(text, units, at)))
    at = wordEnd - 1
  }
  return words
}

/** Do two texts say the same, but for signs and capitals? */
export function hasSameWords(one: string, other: string): boolean {
  const words = wordsIn(one)
  const others = wordsIn(other)
  return words.length === others.length && words.every((word, at) => isSameWord(word, others[at]))
}

/** Forget what was read: words have other marks now. */
export function forgetTexts(): void {
  known.clear()
}

/**
 * Read a text once, without looking its words up: most texts are told by what is counted here.
 *
 * @param hashes Receives the hash of each word.
 */
export function readText(text: string, hashes?: WordHashes): ReadText {
  makeRoom()
  const units = unitsOf(text)
  const length = unitCount
  let count = 0
  let marks = 0
  let bits = 0
  let english = 0
  let letters = 0
  let sentences = 0
  let longest = 0
  let hasPair = false
  let hasCapitals = false
  let before = 0
  let lastEnd = 0
  let countBefore = 0
  for (let at = 0; at < length; at++) {
    const kind = kindAt(units, at)
    if (kind === letter) {
      let hash = scanWord(units, at)
      let isEnglish = wasEnglish
      if (!wasPlain) {
        const row = rowOfScanned(text, units, at, hash)
        hash = hashOf(row)
        isEnglish = wordAt(row).isEnglish
      }
      marks |= marksOfHashes(hash, before)
      bits |= bitOf(hash)
      hashes?.add(hash)
      if (hadCapitals) hasCapitals = true
      if (hash === before && count > 0) hasPair = true
      before = hash
      count++
      if (isEnglish) {
        english++
        letters += wordEnd - at
      }
      at = wordEnd - 1
    } else if (kind === stop) {
      const end = endOfSentence(units, at + 1)
      if (end === -1) continue
      sentences++
      longest = Math.max(longest, count - countBefore)
      countBefore = count
      lastEnd = end
    }
  }
  if (lastEnd < length && text.slice(lastEnd).trim() !== '') sentences++
  longest = Math.max(longest, count - countBefore)
  const words = undefined
  return { text, count, marks, sentences, longest, english, letters, hasPair, hasCapitals, bits, words }
}

/** Where the words of a text begin. */
export function startsOf(text: string): number[] {
  const starts: number[] = []
  collectWords(text, starts)
  return starts
}

/** Some words, to tell whether others are among them. */
export interface WordSet {
  readonly texts: ReadonlySet<string>
  /** A word whose hash is not among them is none of them, and need not be looked up. */
  readonly hashes: ReadonlySet<number>
}

/** The words of some texts. */
export function wordSetOf(texts: readonly string[]): WordSet {
  const words = texts.flatMap((text) => wordsIn(text))
  return { texts: new Set(words.map(({ text }) => text)), hashes: new Set(words.map(({ hash }) => hash)) }
}

/** Has a text at least so many words that are none of some? */
export function hasOtherWords(text: string, known: WordSet, least: number): boolean {
  makeRoom()
  const units = unitsOf(text)
  const length = unitCount
  let found = 0
  for (let at = 0; at < length; at++) {
    if (kindAt(units, at) !== letter) continue
    const hash = scanWord(units, at)
    const isOther =
      (wasPlain && !known.hashes.has(hash)) ||
      !known.texts.has(wordAt(rowOfScanned(text, units, at, hash)).text)
    if (isOther && ++found >= least) return true
    at = wordEnd - 1
  }
  return least <= 0
}

function kindAt(units: Uint16Array, at: number): number {
  return kindOf(signs[units[at] ?? 0] ?? 0)
}

/** Where a sentence ends whose sign was just read: behind a closing quote or bracket, at a space or the end of the text. Else -1. */
function endOfSentence(units: Uint16Array, next: number): number {
  const unit = units[next]
  const end = unit === 0x22 || unit === 0x201d || unit === curly || unit === 0x29 ? next + 1 : next
  return units[end] === 0x20 || units[end] === 0 ? end : -1
}
