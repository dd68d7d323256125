/** Every word that was read, so that equal words of many texts are one object. */
import { curly, join, kinds, letter, smallUnits } from './unit-kinds.ts'

/** One word of a text. Equal words of many texts are nearly always one object, so that what is known of them is found out once. */
export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly text: string
  /** A number of its own. */
  readonly id: number
  /** One of 32 bits: a text without the bit does not hold the word. */
  readonly bit: number
  /** Only small letters of English, apostrophes and hyphens: codes and numbers are no words. */
  readonly isEnglish: boolean
  /** A bit for each list of phrases that it may be part of; see `announcePhrases`. */
  marks: number
  /** The same for those that it may begin. */
  opens: number
  /** Its beginning, once somebody asked; see `stemOf`. */
  stem: string | undefined
  /** Where its units stand among those of all words. */
  readonly from: number
  /** Another word of the same place in the table. */
  readonly next: Word | undefined
}

/** Are two words the same? */
export function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  if (one === other) return true
  // After the table was emptied, a word is another object than before.
  return wasEmptied && one !== undefined && one.text === other?.text
}

/** More words than a large language has; then all are read anew. */
const mostWords = 1 << 16

/** Places of the table. */
const places = 1 << 14

let table: (Word | undefined)[] = createTable()
/** The units of all words, one after the other. */
let spelled = new Uint16Array(1 << 16)
let used = 0
let count = 0
let lastId = 0
let wasEmptied = false

function createTable(): (Word | undefined)[] {
  return Array.from({ length: places }, () => undefined)
}

/**
 * Make room for the words of one more text. Never in the middle of a text: equal words in it are one object.
 *
 * @param length Of the text, in units.
 */
export function makeRoom(length: number): void {
  if (count >= mostWords) {
    table = createTable()
    used = 0
    count = 0
    wasEmptied = true
  }
  // In small letters a text is twice as long at most.
  reserve(2 * length)
}

/** Have so many units free behind all words. */
function reserve(length: number): void {
  if (used + length <= spelled.length) return
  const more = new Uint16Array(2 * (used + length))
  more.set(spelled)
  spelled = more
}

/** Where the word ends that was read last. */
export let wordEnd = 0

/**
 * Read the word that begins at a letter: letters, and joins between letters. Afterwards `wordEnd` says where it ends.
 *
 * Each letter is looked at once, and no word is cut out of its text but a new one.
 *
 * @param units Those of the text, with a zero behind them.
 */
export function wordFrom(text: string, units: Uint16Array, start: number): Word {
  let isPlain = true
  let hash = 0
  let hashOfRun = 0
  for (let at = start; ; at++) {
    const unit = units[at] ?? 0
    const kind = kinds[unit]
    if (kind !== letter && kind !== join) break
    const small = smallUnits[unit] ?? 0
    if (small === 0) isPlain = false
    hashOfRun = addToHash(hashOfRun, small)
    // Behind all words, where it stays if it is new.
    spelled[used + at - start] = small
    if (kind !== letter) continue
    hash = hashOfRun
    wordEnd = at + 1
  }
  if (!isPlain) return wordOf(inSmallLetters(text.slice(start, wordEnd)))
  const length = wordEnd - start
  for (let word = table[placeOf(hash)]; word; word = word.next)
    if (word.text.length === length && isSpelledLike(word.from, length)) return word
  return addWord(inSmallLetters(text.slice(start, wordEnd)), hash)
}

/** Do the units from there on read like those behind all words? */
function isSpelledLike(from: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (spelled[from + at] !== spelled[used + at]) return false
  return true
}

/** A word that is in small letters. */
function wordOf(text: string): Word {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at))
  for (let word = table[placeOf(hash)]; word; word = word.next) if (word.text === text) return word
  reserve(text.length)
  return addWord(text, hash)
}

function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (places - 1)
}

function addWord(text: string, hash: number): Word {
  const { marks, opens } = markedWords.get(text) ?? noMarks
  const isEnglish = english.test(text)
  const place = placeOf(hash)
  // Words that differ in their last letter only have other bits, too.
  const bit = 1 << (Math.imul(hash, 0x9e3779b1) >>> 27)
  const from = spell(text)
  const word: Word = {
    text,
    id: ++lastId,
    bit,
    isEnglish,
    marks,
    opens,
    stem: undefined,
    from,
    next: table[place],
  }
  table[place] = word
  count++
  return word
}

const english = /^[a-z'-]+$/

/** Keep the units of a word. */
function spell(text: string): number {
  const from = used
  for (let at = 0; at < text.length; at++) spelled[used++] = text.charCodeAt(at)
  return from
}

type Marks = Pick<Word, 'marks' | 'opens'>

const noMarks: Marks = { marks: 0, opens: 0 }
const markedWords = new Map<string, Marks>()

/** Mark a word. Texts that were read before do not know of it. */
export function markWord(text: string, { marks, opens }: Partial<Marks>): void {
  const word = wordOf(text)
  word.marks |= marks ?? 0
  word.opens |= opens ?? 0
  markedWords.set(text, { marks: word.marks, opens: word.opens })
}

/** In small letters, with straight apostrophes. */
function inSmallLetters(written: string): string {
  return written.toLowerCase().replaceAll(String.fromCharCode(curly), "'")
}
