/** Every word that was read, so that equal words of many texts are one object. */
import { curly, join, kindOf, letter, signs, smallOf } from './unit-kinds.ts'

/** One word of a text. Equal words of many texts are nearly always one object, so that what is known of them is found out once. */
export interface Word {
  /** Another word of the same place in the table. */
  readonly next: Word | undefined
  readonly hash: number
  /** How many units it has. */
  readonly length: number
  /** Where its units stand among those of all words. */
  readonly from: number
  /** One of 32 bits: a text without the bit does not hold the word. */
  readonly bit: number
  /** Only small letters of English, apostrophes and hyphens: codes and numbers are no words. */
  readonly isEnglish: boolean
  /** A bit for each list of phrases that it is one of, alone; see `announcePhrases`. */
  alone: number
  /** The same for those of which it begins one. */
  opens: number
  /** The same for those of which it is one of the two words that tell of one. */
  leads: number
  follows: number
  /** In small letters, with straight apostrophes. */
  readonly text: string
  /** A number of its own. */
  readonly id: number
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

/** Have room for the words of one more text. Never in the middle of a text: equal words in it are one object. */
export function makeRoom(): void {
  if (count < mostWords) return
  table = createTable()
  used = 0
  count = 0
  wasEmptied = true
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
  let end = start
  for (let at = start; ; at++) {
    const sign = signs[units[at] ?? 0] ?? 0
    const kind = kindOf(sign)
    if (kind !== letter && kind !== join) break
    const small = smallOf(sign)
    if (small === 0) isPlain = false
    hashOfRun = addToHash(hashOfRun, small)
    if (kind !== letter) continue
    hash = hashOfRun
    end = at + 1
  }
  wordEnd = end
  if (!isPlain) return wordOf(inSmallLetters(text.slice(start, end)))
  for (let word = table[placeOf(hash)]; word; word = word.next)
    if (word.hash === hash && word.length === end - start && isSpelledLike(word, units, start)) return word
  return addWord(inSmallLetters(text.slice(start, end)), hash)
}

/** Do the units from there on read like a word, in small letters? */
function isSpelledLike({ from, length }: Word, units: Uint16Array, start: number): boolean {
  for (let at = 0; at < length; at++)
    if (spelled[from + at] !== smallOf(signs[units[start + at] ?? 0] ?? 0)) return false
  return true
}

/** A word that is in small letters. */
function wordOf(text: string): Word {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at))
  for (let word = table[placeOf(hash)]; word; word = word.next) if (word.text === text) return word
  return addWord(text, hash)
}

function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (places - 1)
}

function addWord(text: string, hash: number): Word {
  const { alone, opens, leads, follows } = markedWords.get(text) ?? noMarks
  const place = placeOf(hash)
  const word: Word = {
    next: table[place],
    hash,
    length: text.length,
    from: spell(text),
    // Words that differ in their last letter only have other bits, too.
    bit: 1 << (Math.imul(hash, 0x9e3779b1) >>> 27),
    isEnglish: english.test(text),
    alone,
    opens,
    leads,
    follows,
    text,
    id: ++lastId,
    stem: undefined,
  }
  table[place] = word
  count++
  return word
}

const english = /^[a-z'-]+$/

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

type Marks = Pick<Word, 'alone' | 'opens' | 'leads' | 'follows'>

const noMarks: Marks = { alone: 0, opens: 0, leads: 0, follows: 0 }
const markedWords = new Map<string, Marks>()

/** Mark a word. Texts that were read before do not know of it. */
export function markWord(text: string, as: keyof Marks, mark: number): void {
  const word = wordOf(text)
  word[as] |= mark
  const { alone, opens, leads, follows } = word
  markedWords.set(text, { alone, opens, leads, follows })
}

/** In small letters, with straight apostrophes. */
function inSmallLetters(written: string): string {
  return written.toLowerCase().replaceAll(String.fromCharCode(curly), "'")
}
