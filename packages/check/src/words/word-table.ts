/** Every word that was read, so that equal words of many texts are one object. */
import { curly, join, kindOf, letter, signs, smallOf } from './unit-kinds.ts'

/** One word of a text. Equal words of many texts are nearly always one object, so that what is known of them is found out once. */
export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly text: string
  /** How many units it has. */
  readonly length: number
  /** A number of its own. */
  readonly id: number
  /** One of 32 bits: a text without the bit does not hold the word. */
  readonly bit: number
  /** Only small letters of English, apostrophes and hyphens: codes and numbers are no words. */
  readonly isEnglish: boolean
  /** A bit for each list of phrases that it begins one of; see `announcePhrases`. */
  opens: number
  /** Its beginning, once somebody asked; see `stemOf`. */
  stem: string | undefined
}

/** Are two words the same? */
export function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  if (one === other) return true
  // After the table was emptied, a word is another object than before.
  return wasEmptied && one !== undefined && one.text === other?.text
}

/** More words than a large language has; then all are read anew. */
const mostWords = 1 << 16

/** What stands where in a row of the table. */
const hashAt = 0
const nextAt = 1
const fromAt = 2
const lengthAt = 3
const englishAt = 4
const aloneAt = 5
const leadsAt = 6
const followsAt = 7
const width = 8

/** Words by their row in the table; the first row is nobody's. */
let words: (Word | undefined)[] = [undefined]
/** What reading looks up of each word, side by side: a word that was not read for long is far away for the processor, in each of its parts. */
let rows = new Int32Array(width << 10)
/** First row of the words of each place, 0 for none. As many places as rows. */
let places = new Int32Array(1 << 10)
/** The units of all words, one after the other. */
let spelled = new Uint16Array(1 << 14)
let used = 0
let lastId = 0
let wasEmptied = false

/** Have room for the words of one more text. Never in the middle of a text: equal words in it are one object. */
export function makeRoom(): void {
  if (words.length <= mostWords) return
  words = [undefined]
  places.fill(0)
  used = 0
  wasEmptied = true
}

/** Where the word ends that was read last. */
export let wordEnd = 0

/** Two capitals stood side by side in it. Of other letters than those of English that may be said too often. */
export let hadCapitals = false

/**
 * Read the word that begins at a letter: letters, and joins between letters. Afterwards `wordEnd` says where it ends.
 *
 * Each letter is looked at once, and no word is cut out of its text but a new one.
 *
 * @param units Those of the text, with a zero behind them.
 * @returns Its row in the table.
 */
export function readWord(text: string, units: Uint16Array, start: number): number {
  let isPlain = true
  let hash = 0
  let hashOfRun = 0
  let end = start
  let wasCapital = false
  hadCapitals = false
  for (let at = start; ; at++) {
    const unit = units[at] ?? 0
    const sign = signs[unit] ?? 0
    const kind = kindOf(sign)
    if (kind !== letter && kind !== join) break
    const small = smallOf(sign)
    if (small === 0) isPlain = false
    const isCapital = small !== unit
    if (isCapital && wasCapital) hadCapitals = true
    wasCapital = isCapital
    hashOfRun = addToHash(hashOfRun, small)
    if (kind !== letter) continue
    hash = hashOfRun
    end = at + 1
  }
  wordEnd = end
  if (!isPlain) return rowOf(inSmallLetters(text.slice(start, end)))
  for (let row = places[placeOf(hash)] ?? 0; row !== 0; row = cell(row, nextAt)) {
    if (cell(row, hashAt) !== hash || cell(row, lengthAt) !== end - start) continue
    if (isSpelledLike(cell(row, fromAt), units, start, end)) return row
  }
  return addWord(inSmallLetters(text.slice(start, end)), hash)
}

function cell(row: number, column: number): number {
  return rows[row * width + column] ?? 0
}

/** The word of a row. */
export function wordAt(row: number): Word {
  return words[row] as Word
}

export function isEnglishAt(row: number): boolean {
  return cell(row, englishAt) === 1
}

/** The bit of a word; see `Word`. */
export function bitAt(row: number): number {
  // Words that differ in their last letter only have other bits, too.
  return 1 << (Math.imul(cell(row, hashAt), 0x9e3779b1) >>> 27)
}

/**
 * A bit for each list of phrases that a text may hold one of, by a word of it and the word before.
 *
 * @param before 0 for the first word of a text.
 */
export function marksAt(row: number, before: number): number {
  return cell(row, aloneAt) | (cell(before, leadsAt) & cell(row, followsAt))
}

/** Do the units from there on read like a word, in small letters? */
function isSpelledLike(from: number, units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (spelled[from + at - start] !== smallOf(signs[units[at] ?? 0] ?? 0)) return false
  return true
}

/** The row of a word that is in small letters. */
function rowOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at))
  for (let row = places[placeOf(hash)] ?? 0; row !== 0; row = cell(row, nextAt))
    if (wordAt(row).text === text) return row
  return addWord(text, hash)
}

function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (places.length - 1)
}

function addWord(text: string, hash: number): number {
  const row = words.length
  if (row >= places.length) growTable()
  const { alone, opens, leads, follows } = markedWords.get(text) ?? noMarks
  const isEnglish = english.test(text)
  const place = placeOf(hash)
  rows.set(
    [hash, places[place] ?? 0, spell(text), text.length, isEnglish ? 1 : 0, alone, leads, follows],
    row * width,
  )
  places[place] = row
  words.push({ text, length: text.length, id: ++lastId, bit: bitAt(row), isEnglish, opens, stem: undefined })
  return row
}

const english = /^[a-z'-]+$/

/** Have twice as many places, and find each word its new one. */
function growTable(): void {
  places = new Int32Array(2 * places.length)
  const more = new Int32Array(width * places.length)
  more.set(rows)
  rows = more
  for (let row = 1; row < words.length; row++) {
    const place = placeOf(cell(row, hashAt))
    rows[row * width + nextAt] = places[place] ?? 0
    places[place] = row
  }
}

/** Keep the units of a word. */
function spell(text: string): number {
  const from = used
  if (from + text.length > spelled.length) {
    const more = new Uint16Array(2 * (from + text.length))
    more.set(spelled)
    spelled = more
  }
  for (let at = 0; at < text.length; at++) spelled[used++] = text.charCodeAt(at)
  return from
}

/** For each kind of mark a bit for each list of phrases: see `announcePhrases`. */
interface Marks {
  /** The word is one of the list, alone. */
  alone: number
  /** It begins one. */
  opens: number
  /** It is the first, or the second, of the two words that tell of one. */
  leads: number
  follows: number
}

const noMarks: Readonly<Marks> = { alone: 0, opens: 0, leads: 0, follows: 0 }
const markedWords = new Map<string, Marks>()

/** Mark a word. Texts that were read before do not know of it. */
export function markWord(text: string, as: keyof Marks, mark: number): void {
  const row = rowOf(text)
  const marks = markedWords.get(text) ?? { ...noMarks }
  marks[as] |= mark
  markedWords.set(text, marks)
  rows.set([marks.alone, marks.leads, marks.follows], row * width + aloneAt)
  wordAt(row).opens = marks.opens
}

/** In small letters, with straight apostrophes. */
function inSmallLetters(written: string): string {
  return written.toLowerCase().replaceAll(String.fromCharCode(curly), "'")
}
