/** Every word that was read, so that equal words of many texts are one object. */
import { curly, english, isSmallLetter, join, kindOf, letter, signs, smallOf, toSmall } from './unit-kinds.ts'

/** One word of a text. Equal words of many texts are nearly always one object, so that what is known of them is found out once. */
export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly text: string
  /** How many units it has. */
  readonly length: number
  /** A number of its own. */
  readonly id: number
  /** Nearly a number of its own, and the same in every run. */
  readonly hash: number
  /** One of 32 bits: a text without the bit does not hold the word. */
  readonly bit: number
  /** Only small letters of English, apostrophes and hyphens: codes and numbers are no words. */
  readonly isEnglish: boolean
  /** A bit for each list of phrases that it begins one of; see `announcePhrases`. */
  opens: number
  /** Its beginning, once somebody asked; see `stemOf`. */
  stem: string | undefined
  /** The last set of common words that it was looked up in, and what was found; see `contentWords`. */
  lookedUpIn: ReadonlySet<string> | undefined
  isCommon: boolean
}

/** Are two words the same? */
export function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  if (one === other) return true
  // After the table was emptied, a word is another object than before.
  return wasEmptied && one !== undefined && one.text === other?.text
}

/** More words than a large language has; then all are read anew. */
const mostWords = 1 << 16

/** How many numbers of the table make a row. A row is told by the place of its first: the others stand behind it, see `addWord`. */
const width = 4

/** Words in the order of their rows; the first row is nobody's. */
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

/** Where the word ends that was scanned last. */
export let wordEnd = 0

/** Two capitals stood side by side in it. Of other letters than those of English that may be said too often. */
export let hadCapitals = false

/** It had only letters of English, apostrophes and hyphens. */
export let wasEnglish = false

/** Each of its letters has one small letter. The hash of a word that is not plain is not known before it was looked up. */
export let wasPlain = false

/**
 * Scan the word that begins at a letter: letters, and joins between letters. Nearly all words are small letters of English, behind a
 * capital perhaps.
 *
 * @param units Those of a text, with a zero behind them.
 * @returns The hash of its small letters.
 */
export function scanWord(units: Uint16Array, start: number): number {
  let hash = (units[start] ?? 0) | toSmall
  if (!isSmallLetter(hash)) return scanAnyWord(units, start)
  let at = start + 1
  let unit = units[at] ?? 0
  while (isSmallLetter(unit)) {
    hash = addToHash(hash, unit)
    unit = units[++at] ?? 0
  }
  if (isPartOfWord(unit)) return scanAnyWord(units, start)
  wordEnd = at
  hadCapitals = false
  wasPlain = true
  wasEnglish = true
  return hash
}

export function isPartOfWord(unit: number): boolean {
  const kind = kindOf(signs[unit] ?? 0)
  return kind === letter || kind === join
}

/** Scan a word of whatever letters. Each is looked at once. */
function scanAnyWord(units: Uint16Array, start: number): number {
  let isPlain = true
  let hash = 0
  let all = -1
  let hashOfRun = 0
  let allOfRun = -1
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
    allOfRun &= sign
    if (kind !== letter) continue
    hash = hashOfRun
    all = allOfRun
    end = at + 1
  }
  wordEnd = end
  wasPlain = isPlain
  wasEnglish = (all & english) !== 0
  return hash
}

/**
 * Look up the word that was scanned last. No word is cut out of its text but a new one.
 *
 * @returns Its row in the table.
 */
export function rowOfScanned(text: string, units: Uint16Array, start: number, hash: number): number {
  const end = wordEnd
  if (!wasPlain) return rowOf(inSmallLetters(text.slice(start, end)))
  for (let row = firstAt(hash); row !== 0; row = nextOf(row))
    if (hashOf(row) === hash && isSpelledLike(row, units, start, end)) return row
  return addWord(inSmallLetters(text.slice(start, end)), hash)
}

/** Scan the word that begins at a letter, whatever letters it has, and give its hash. */
export function hashOfAny(text: string, units: Uint16Array, start: number): number {
  const hash = scanAnyWord(units, start)
  return wasPlain ? hash : hashOf(rowOfScanned(text, units, start, hash))
}

/** Scan a word, and look it up. */
export function readWord(text: string, units: Uint16Array, start: number): number {
  return rowOfScanned(text, units, start, scanWord(units, start))
}

export function hashOf(row: number): number {
  return rows[row] ?? 0
}

/** The row of the next word with the same place, 0 for none. */
function nextOf(row: number): number {
  return rows[row + 1] ?? 0
}

/** The word of a row. */
export function wordAt(row: number): Word {
  return words[row >> 2] as Word
}

/** The bit of a word by its hash; see `Word`. */
function bitOf(hash: number): number {
  // Words that differ in their last letter only have other bits, too.
  return 1 << (Math.imul(hash, 0x9e3779b1) >>> 27)
}

/** The bits of words by their hashes. */
export function bitsOf(hashes: Int32Array, from: number, end: number): number {
  let bits = 0
  for (let at = from; at < end; at++) bits |= bitOf(hashes[at] ?? 0)
  return bits
}

/** Do the units from there on read like a word, in small letters? */
function isSpelledLike(row: number, units: Uint16Array, start: number, end: number): boolean {
  if (rows[row + 3] !== end - start) return false
  const before = (rows[row + 2] ?? 0) - start
  for (let at = start; at < end; at++)
    if (spelled[before + at] !== smallOf(signs[units[at] ?? 0] ?? 0)) return false
  return true
}

/** The row of a word that is in small letters. */
function rowOf(text: string): number {
  const hash = hashOfWord(text)
  for (let row = firstAt(hash); row !== 0; row = nextOf(row)) if (wordAt(row).text === text) return row
  return addWord(text, hash)
}

/** The hash of a word that is in small letters. */
export function hashOfWord(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at))
  return hash
}

export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** The row of the first word whose hash has the same place, 0 for none. */
function firstAt(hash: number): number {
  return places[placeOf(hash)] ?? 0
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (places.length - 1)
}

function addWord(text: string, hash: number): number {
  if (words.length >= places.length) growTable()
  const row = width * words.length
  const place = placeOf(hash)
  rows.set([hash, places[place] ?? 0, spell(text), text.length], row)
  places[place] = row
  words.push({
    text,
    length: text.length,
    id: ++lastId,
    hash,
    bit: bitOf(hash),
    isEnglish: englishWord.test(text),
    opens: opening.get(text) ?? 0,
    stem: undefined,
    lookedUpIn: undefined,
    isCommon: false,
  })
  return row
}

const englishWord = /^[a-z'-]+$/

/** Have twice as many places, and find each word its new one. */
function growTable(): void {
  places = new Int32Array(2 * places.length)
  const more = new Int32Array(width * places.length)
  more.set(rows)
  rows = more
  for (let row = width; row < width * words.length; row += width) {
    const place = placeOf(hashOf(row))
    rows[row + 1] = places[place] ?? 0
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

/** A bit for each list of phrases that a word begins one of; see `announcePhrases`. */
const opening = new Map<string, number>()

/** Say that a word begins a phrase of a list. */
export function markOpening(text: string, mark: number): void {
  const opens = (opening.get(text) ?? 0) | mark
  opening.set(text, opens)
  wordAt(rowOf(text)).opens = opens
}

/** In small letters, with straight apostrophes. */
function inSmallLetters(written: string): string {
  return written.toLowerCase().replaceAll(String.fromCharCode(curly), "'")
}
