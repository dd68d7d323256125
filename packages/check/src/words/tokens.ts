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
  /** Another word of the same hash. */
  readonly next: Word | undefined
}

/** A text with its words, and what was counted on the way. */
export interface ReadText {
  readonly words: readonly Word[]
  /** Those of all words. */
  readonly marks: number
  /** An end is a full stop, a danda, a question or exclamation mark before a space. */
  readonly sentences: number
  /** How many words are English, and how many letters they have. */
  readonly english: number
  readonly letters: number
  /** A word follows itself. */
  readonly hasPair: boolean
  /** The bits of all words. */
  readonly bits: number
}

/** Are two words the same? */
export function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  if (one === other) return true
  // After the table was emptied, a word is another object than before.
  return wasEmptied && one !== undefined && one.text === other?.text
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

/** The words of a text in one line, with one space between. */
export function joinWords(text: string): string {
  return wordsIn(text)
    .map((word) => word.text)
    .join(' ')
}

/** Read the words of a text, with marks, digits, inner hyphens and apostrophes. */
export function readText(text: string): ReadText {
  // Never in the middle of a text: equal words in it are one object.
  if (count >= mostWords) emptyTable()
  const words: Word[] = []
  const counts = { marks: 0, sentences: 0, english: 0, letters: 0, hasPair: false, bits: 0 }
  let before: Word | undefined
  let lastEnd = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === letter) {
      const end = endOfWord(text, at)
      const word = wordAt(text, at, end)
      words.push(word)
      if (word === before) counts.hasPair = true
      before = word
      counts.marks |= word.marks
      counts.bits |= word.bit
      if (word.isEnglish) {
        counts.english++
        counts.letters += end - at
      }
      at = end - 1
    } else if (kind === stop) {
      const end = endOfSentence(text, at + 1)
      if (end === -1) continue
      counts.sentences++
      lastEnd = end
    }
  }
  if (hasWordsFrom(text, lastEnd)) counts.sentences++
  return { words, ...counts }
}

/** Where the words of a text begin. */
export function startsOf(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (kinds[text.charCodeAt(at)] !== letter) continue
    starts.push(at)
    at = endOfWord(text, at) - 1
  }
  return starts
}

/** Has a text at least so many words that are none of some? */
export function hasOtherWords(text: string, known: ReadonlySet<string>, least: number): boolean {
  let found = 0
  for (let at = 0; at < text.length; at++) {
    if (kinds[text.charCodeAt(at)] !== letter) continue
    const end = endOfWord(text, at)
    if (!known.has(wordAt(text, at, end).text) && ++found >= least) return true
    at = end - 1
  }
  return least <= 0
}

/** How many words a text has. */
export function countWords(text: string): number {
  return startsOf(text).length
}

/** The end of a word: letters, and joins between letters. */
function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (let at = end; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === letter) end = at + 1
    else if (kind !== join) break
  }
  return end
}

const curly = 0x2019

/** Where a sentence ends whose sign was just read: behind a closing quote or bracket, at a space or the end of the text. Else -1. */
function endOfSentence(text: string, next: number): number {
  const code = text.charCodeAt(next)
  const end = code === 0x22 || code === 0x201d || code === curly || code === 0x29 ? next + 1 : next
  return end >= text.length || text.charCodeAt(end) === 0x20 ? end : -1
}

function hasWordsFrom(text: string, start: number): boolean {
  return start < text.length && text.slice(start).trim() !== ''
}

/** Every word that was read, by a hash of its units. Cutting each word out of its text to look it up would take longer. */
const table = new Map<number, Word>()
let count = 0
let lastId = 0
let wasEmptied = false

/** More words than a large language has; then all are read anew. */
const mostWords = 1 << 16

function emptyTable(): void {
  table.clear()
  count = 0
  wasEmptied = true
}

/** The word in a stretch of a text. */
function wordAt(text: string, start: number, end: number): Word {
  let hash = 0
  for (let at = start; at < end; at++) {
    const unit = smallUnits[text.charCodeAt(at)] ?? 0
    if (unit === 0) return wordOf(inSmallLetters(text.slice(start, end)))
    hash = addToHash(hash, unit)
  }
  for (let word = table.get(hash); word; word = word.next)
    if (word.text.length === end - start && isWrittenAt(word.text, text, start)) return word
  return addWord(inSmallLetters(text.slice(start, end)), hash)
}

function isWrittenAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== smallUnits[text.charCodeAt(start + at)]) return false
  return true
}

/** A word that is in small letters. */
function wordOf(text: string): Word {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at))
  for (let word = table.get(hash); word; word = word.next) if (word.text === text) return word
  return addWord(text, hash)
}

function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

function addWord(text: string, hash: number): Word {
  const { marks, opens } = markedWords.get(text) ?? noMarks
  const isEnglish = english.test(text)
  const next = table.get(hash)
  // Words that differ in their last letter only have other bits, too.
  const bit = 1 << (Math.imul(hash, 0x9e3779b1) >>> 27)
  const word: Word = { text, id: ++lastId, bit, isEnglish, marks, opens, stem: undefined, next }
  table.set(hash, word)
  count++
  return word
}

const english = /^[a-z'-]+$/

type Marks = Pick<Word, 'marks' | 'opens'>

const noMarks: Marks = { marks: 0, opens: 0 }
const markedWords = new Map<string, Marks>()

/** Mark a word. Texts that were read before do not know of it. */
export function markWord(text: string, { marks, opens }: Partial<Marks>): void {
  const word = wordOf(text)
  word.marks |= marks ?? 0
  word.opens |= opens ?? 0
  markedWords.set(text, { marks: word.marks, opens: word.opens })
  known.clear()
}

/** In small letters, with straight apostrophes. */
function inSmallLetters(written: string): string {
  return written.toLowerCase().replaceAll('’', "'")
}

const letter = 1
const join = 2
const stop = 3

const letters: readonly (readonly [first: number, last: number])[] = [
  [0x0041, 0x005a],
  [0x0061, 0x007a],
  [0x0030, 0x0039],
  [0x00c0, 0x02af],
  [0x0300, 0x052f],
  [0x0600, 0x060b],
  [0x0610, 0x061a],
  [0x0620, 0x0669],
  [0x066e, 0x06d3],
  [0x06d5, 0x06ff],
  [0x0750, 0x077f],
  [0x0900, 0x0963],
  [0x0966, 0x0dff],
  [0x1c50, 0x1c7d],
  [0x1e00, 0x1fff],
  [0xabc0, 0xabed],
  [0xabf0, 0xabf9],
]

/** The small letter of each UTF-16 unit for which it is one unit, whatever stands around it; else 0. */
const smallUnits = createSmallUnits()

function createSmallUnits(): Uint16Array {
  const table = new Uint16Array(65_536)
  // English, and the scripts of India and Arabic, which have no capitals.
  for (let unit = 1; unit < 0x80; unit++) table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  for (let unit = 0x0600; unit < 0x0e00; unit++) table[unit] = unit
  for (const sign of '\u200c\u200d') table[sign.charCodeAt(0)] = sign.charCodeAt(0)
  table[curly] = "'".charCodeAt(0)
  return table
}

/** What each UTF-16 unit is to a word. A table and no pattern: this runs over every word of every course. */
const kinds = createKinds()

// Letters, marks and digits of the scripts of India, of Latin, Greek, Cyrillic and Arabic, without dandas. Zero-width joiners are part
// of words in Indic scripts.
function createKinds(): Uint8Array {
  const table = new Uint8Array(65_536)
  for (const [first = 0, last = 0] of letters) table.fill(letter, first, last + 1)
  for (const sign of "'’\u200c\u200d-") table[sign.charCodeAt(0)] = join
  for (const sign of '.!?।॥۔') table[sign.charCodeAt(0)] = stop
  return table
}
