import { curly, isSmallLetter, kindOf, letter, signs, space, stop, toSmall } from './unit-kinds.ts'
import { unitCount, unitsOf } from './units.ts'
import { marksOfHashes } from './phrase-marks.ts'
import {
  addToHash,
  bitsOf,
  hadCapitals,
  hashOfAny,
  isPartOfWord,
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
import { WordHashes } from './word-hashes.ts'
import type { Word } from './word-table.ts'

/** What reading a text counted. */
export interface ReadText {
  readonly text: string
  /** How many words it has. */
  readonly count: number
  /** Where the hashes of its words stand, from a place on. Before and behind them are those of other texts. */
  readonly room: Int32Array
  readonly from: number
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
  hashes.begin()
  const read = readText(text)
  known.set(text, read)
  return read
}

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
  const read = knownText(one)
  const readOther = knownText(other)
  if (read.bits !== readOther.bits) return false
  const words = wordsIn(read)
  const others = wordsIn(readOther)
  return words.length === others.length && words.every((word, at) => isSameWord(word, others[at]))
}

/** Forget what was read: words have other marks now, or another course has other texts. */
export function forgetTexts(): void {
  known.clear()
}

/**
 * Read a text once, without looking its words up: most texts are told by what is counted here.
 *
 * Nearly all words are small letters of English, behind a capital perhaps, and before a space. They are read here and in no call: this is
 * done for all text of all courses.
 *
 * Those that are read one after the other have their hashes there, too; see `hashes`.
 */
export function readText(text: string): ReadText {
  makeRoom()
  const units = unitsOf(text)
  const length = unitCount
  const room = hashes.roomFor(length)
  const from = hashes.end
  let end = from
  let english = 0
  let letters = 0
  let sentences = 0
  let longest = 0
  let hasCapitals = false
  let lastEnd = 0
  let sentence = from
  let at = 0
  while (at < length) {
    const start = at
    let unit = units[at++] ?? 0
    let hash = unit | toSmall
    if (isSmallLetter(hash)) {
      unit = units[at] ?? 0
      while (isSmallLetter(unit)) {
        hash = addToHash(hash, unit)
        unit = units[++at] ?? 0
      }
      if (unit === space || !isPartOfWord(unit)) {
        room[end++] = hash
        english++
        letters += at - start
        if (unit === space) at++
        continue
      }
    } else if (unit === space) continue
    const kind = kindOf(signs[units[start] ?? 0] ?? 0)
    if (kind === letter) {
      room[end++] = hashOfAny(text, units, start)
      at = wordEnd
      if (hadCapitals) hasCapitals = true
      if (wasEnglish) {
        english++
        letters += at - start
      }
    } else if (kind === stop) {
      const behind = endOfSentence(units, at)
      if (behind === -1) continue
      sentences++
      longest = Math.max(longest, end - sentence)
      sentence = end
      lastEnd = behind
    }
  }
  hashes.end = end
  if (lastEnd < length && text.slice(lastEnd).trim() !== '') sentences++
  return {
    text,
    count: end - from,
    room,
    from,
    marks: marksOfHashes(room, from, end),
    sentences,
    longest: Math.max(longest, end - sentence),
    english,
    letters,
    hasPair: hasPair(room, from, end),
    hasCapitals,
    bits: bitsOf(room, from, end),
    words: undefined,
  }
}

/** The hashes of all words that are read. */
export const hashes: WordHashes = new WordHashes()

function hasPair(hashes: Int32Array, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) if (hashes[at] === hashes[at - 1]) return true
  return false
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
