import { curly, kindOf, letter, signs, stop } from './unit-kinds.ts'
import { unitsOf } from './units.ts'
import {
  bitAt,
  hadCapitals,
  isEnglishAt,
  isSameWord,
  makeRoom,
  marksAt,
  readWord,
  wordAt,
  wordEnd,
} from './word-table.ts'
import type { Word } from './word-table.ts'

/** A text with its words, and what was counted on the way. */
export interface ReadText {
  readonly words: readonly Word[]
  /** A bit for each list of phrases that it may hold one of; see `announcePhrases`. */
  readonly marks: number
  /** An end is a full stop, a danda, a question or exclamation mark before a space. */
  readonly sentences: number
  /** How many words the longest sentence has. */
  readonly longest: number
  /** How many words are English, and how many letters they have. */
  readonly english: number
  readonly letters: number
  /** A word follows itself. */
  readonly hasPair: boolean
  /** Two capitals stand side by side in a word. Of other letters than those of English that may be said too often. */
  readonly hasCapitals: boolean
  /** The bits of all words. */
  readonly bits: number
}

/** The words of a text that rule after rule asks for, such as an option. */
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

/** The words of a text that rule after rule asks for. */
export function wordsIn(text: string): readonly Word[] {
  return knownText(text).words
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

/** Read the words of a text, with marks, digits, inner hyphens and apostrophes. */
export function readText(text: string): ReadText {
  makeRoom()
  const units = unitsOf(text)
  // Read once: the engine has several kinds of texts, and looks the length of one up.
  const { length } = text
  const words: Word[] = []
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
  let wordsBefore = 0
  for (let at = 0; at < length; at++) {
    const kind = kindAt(units, at)
    if (kind === letter) {
      const row = readWord(text, units, at)
      words.push(wordAt(row))
      marks |= marksAt(row, before)
      bits |= bitAt(row)
      if (hadCapitals) hasCapitals = true
      if (row === before) hasPair = true
      before = row
      if (isEnglishAt(row)) {
        english++
        letters += wordEnd - at
      }
      at = wordEnd - 1
    } else if (kind === stop) {
      const end = endOfSentence(units, at + 1)
      if (end === -1) continue
      sentences++
      longest = Math.max(longest, words.length - wordsBefore)
      wordsBefore = words.length
      lastEnd = end
    }
  }
  if (lastEnd < length && text.slice(lastEnd).trim() !== '') sentences++
  longest = Math.max(longest, words.length - wordsBefore)
  return { words, marks, sentences, longest, english, letters, hasPair, hasCapitals, bits }
}

/** Where the words of a text begin. */
export function startsOf(text: string): number[] {
  makeRoom()
  const units = unitsOf(text)
  const { length } = text
  const starts: number[] = []
  for (let at = 0; at < length; at++) {
    if (kindAt(units, at) !== letter) continue
    starts.push(at)
    readWord(text, units, at)
    at = wordEnd - 1
  }
  return starts
}

/** Has a text at least so many words that are none of some? */
export function hasOtherWords(text: string, known: ReadonlySet<string>, least: number): boolean {
  makeRoom()
  const units = unitsOf(text)
  const { length } = text
  let found = 0
  for (let at = 0; at < length; at++) {
    if (kindAt(units, at) !== letter) continue
    if (!known.has(wordAt(readWord(text, units, at)).text) && ++found >= least) return true
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
