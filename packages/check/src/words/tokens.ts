/** One word of a text. Equal words of many texts are nearly always one object, so that what is known of them is found out once. */
export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly text: string
  /** Equal for equal words, and hardly ever for others. */
  readonly hash: number
  /** Only small letters of English, apostrophes and hyphens: codes and numbers are no words. */
  readonly isEnglish: boolean
  /** A bit for each list of phrases that it may be part of; see `announcePhrases`. */
  marks: number
  /** The same for those that it may begin. */
  opens: number
}

/** A text with its words, and what was counted on the way. */
export interface ReadText {
  readonly words: readonly Word[]
  /** Those of all words. */
  readonly marks: number
  /** An end is a full stop, a danda, a question or exclamation mark before a space. */
  readonly sentences: number
  /** Do two capitals stand side by side? */
  readonly hasCapitals: boolean
  /** How many words are English, and how many letters they have. */
  readonly english: number
  readonly letters: number
}

/** Are two words the same? */
export function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  if (one === other) return true
  // After the table was emptied, a word is another object than before.
  return one !== undefined && one.hash === other?.hash && one.text === other.text
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
  const words: Word[] = []
  let [marks, sentences, english, letters] = [0, 0, 0, 0]
  let hasCapitals = false
  let lastEnd = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === stop) {
      const end = endOfSentence(text, at + 1)
      if (end === -1) continue
      sentences++
      lastEnd = end
    } else if (kind !== 0 && kind !== join) {
      const end = scanWord(text, at)
      const word = scannedWord(text, at, end)
      words.push(word)
      marks |= word.marks
      hasCapitals ||= scanned.hasCapitals
      if (word.isEnglish) {
        english++
        letters += end - at
      }
      at = end - 1
    }
  }
  if (hasWordsFrom(text, lastEnd)) sentences++
  return { words, marks, hasCapitals, sentences, english, letters }
}

/** Where the words of a text begin. */
export function startsOf(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === 0 || kind === join || kind === stop) continue
    starts.push(at)
    at = scanWord(text, at) - 1
  }
  return starts
}

/** How many words a text has. */
export function countWords(text: string): number {
  return startsOf(text).length
}

/** The word that was scanned last, in small letters: its units, their hash, whether it is all there, and whether it had two capitals in a row. */
const scanned = { units: new Uint16Array(64), hash: 0, isWhole: true, hasCapitals: false }

/** The end of a word: letters, and joins between letters. Each unit is looked at once, for this runs over every text. */
function scanWord(text: string, start: number): number {
  const { units } = scanned
  let end = start + 1
  let hash = seed
  let before = 0
  scanned.isWhole = true
  scanned.hasCapitals = false
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kinds[code]
    if (kind === 0 || kind === stop) break
    const small = kind === capital ? code + 32 : code === curly ? straight : code
    hash = nextHash(hash, small)
    units[at - start] = small
    if (kind === capital && before === capital) scanned.hasCapitals = true
    before = kind ?? 0
    if (kind === join) continue
    if (kind === withCase || at - start >= units.length) scanned.isWhole = false
    end = at + 1
    scanned.hash = hash
  }
  return end
}

function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

const seed = 0x811c9dc5
const curly = 0x2019
const straight = 0x27

/** Where a sentence ends whose sign was just read: behind a closing quote or bracket, at a space or the end of the text. Else -1. */
function endOfSentence(text: string, next: number): number {
  const code = text.charCodeAt(next)
  const end = code === 0x22 || code === 0x201d || code === curly || code === 0x29 ? next + 1 : next
  return end >= text.length || text.charCodeAt(end) === 0x20 ? end : -1
}

function hasWordsFrom(text: string, start: number): boolean {
  return start < text.length && text.slice(start).trim() !== ''
}

/** Words that were read, by hash: a place is taken by the first word, the next free one by others. */
let table: (Word | undefined)[] = emptyTable(1 << 12)
let tableSize = 0

/** More words than a large language has; then all are read anew. */
const mostWords = 1 << 16

function emptyTable(size: number): (Word | undefined)[] {
  return Array.from<undefined>({ length: size })
}

function scannedWord(text: string, start: number, end: number): Word {
  if (!scanned.isWhole) return wordOf(inSmallLetters(text.slice(start, end)))
  const { hash } = scanned
  for (let slot = hash & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
    const word = table[slot]
    if (!word) return addWord(inSmallLetters(text.slice(start, end)), hash)
    if (word.hash === hash && isScanned(word.text, end - start)) return word
  }
}

function isScanned(small: string, length: number): boolean {
  if (small.length !== length) return false
  for (let at = 0; at < length; at++) if (scanned.units[at] !== small.charCodeAt(at)) return false
  return true
}

function wordOf(small: string): Word {
  let hash = seed
  for (let at = 0; at < small.length; at++) hash = nextHash(hash, small.charCodeAt(at))
  for (let slot = hash & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
    const word = table[slot]
    if (!word) return addWord(small, hash)
    if (word.hash === hash && word.text === small) return word
  }
}

function addWord(text: string, hash: number): Word {
  if (tableSize >= mostWords) {
    table = emptyTable(table.length)
    tableSize = 0
  } else if (2 * tableSize >= table.length) enlarge()
  const word = { text, hash, isEnglish: english.test(text), ...(markedWords.get(text) ?? noMarks) }
  put(word)
  tableSize++
  return word
}

function put(word: Word): void {
  let slot = word.hash & (table.length - 1)
  while (table[slot]) slot = (slot + 1) & (table.length - 1)
  table[slot] = word
}

function enlarge(): void {
  const words = table
  table = emptyTable(2 * words.length)
  for (const word of words) if (word) put(word)
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
/** A capital of English. */
const capital = 4
/** A letter that may have a small one. */
const withCase = 5

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

/** What each UTF-16 unit is to a word. A table and no pattern: this runs over every word of every course. */
const kinds = createKinds()

// Letters, marks and digits of the scripts of India, of Latin, Greek, Cyrillic and Arabic, without dandas. Zero-width joiners are part
// of words in Indic scripts.
function createKinds(): Uint8Array {
  const table = new Uint8Array(65_536)
  for (const [first = 0, last = 0] of letters) table.fill(letter, first, last + 1)
  table.fill(capital, 0x41, 0x5b)
  table.fill(withCase, 0x00c0, 0x02b0)
  table.fill(withCase, 0x0300, 0x0530)
  table.fill(withCase, 0x1e00, 0x2000)
  for (const sign of "'’\u200c\u200d-") table[sign.charCodeAt(0)] = join
  for (const sign of '.!?।॥۔') table[sign.charCodeAt(0)] = stop
  return table
}
