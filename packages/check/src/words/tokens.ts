/** One word of a text. Equal words of many texts are nearly always one object, so that what is known of them is found out once. */
export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly text: string
  /** Equal for equal words, and hardly ever for others. */
  readonly hash: number
  /** Only small letters of English, apostrophes and hyphens: codes and numbers are no words. */
  readonly isEnglish: boolean
  /** A bit for each list of phrases that begin with the word; see `markOpening`. */
  opens: number
}

/** A text with its words, and what was counted on the way. */
export interface ReadText {
  readonly words: readonly Word[]
  /** The bits of all words. */
  readonly opens: number
  /** An end is a full stop, a danda, a question or exclamation mark before a space. */
  readonly sentences: number
  /** How many words are English, and how many letters they have. */
  readonly english: number
  readonly letters: number
}

/** Are two words the same? */
export function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  return one === other || (one?.hash === other?.hash && one?.text === other?.text)
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
  const counts = { opens: 0, sentences: 0, english: 0, letters: 0 }
  let lastEnd = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === letter) {
      const end = endOfWord(text, at)
      const word = wordAt(text, at, end)
      words.push(word)
      counts.opens |= word.opens
      if (word.isEnglish) {
        counts.english++
        counts.letters += end - at
      }
      at = end - 1
    } else if (kind === stop) {
      const end = endOfSentence(text, at + 1)
      if (end === undefined) continue
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

/** Where a sentence ends whose sign was just read: behind a closing quote or bracket, at a space or the end of the text. */
function endOfSentence(text: string, next: number): number | undefined {
  const end = closing.has(text[next] ?? '') ? next + 1 : next
  return end >= text.length || text[end] === ' ' ? end : undefined
}

function hasWordsFrom(text: string, start: number): boolean {
  return start < text.length && text.slice(start).trim() !== ''
}

const closing: ReadonlySet<string> = new Set('"”’)')

/** Words that were read, by hash: a place is taken by the first word, the next free one by others. */
let table: (Word | undefined)[] = emptyTable(1 << 12)
let tableSize = 0

/** More words than a large language has; then all are read anew. */
const mostWords = 1 << 16

function emptyTable(size: number): (Word | undefined)[] {
  return Array.from<undefined>({ length: size })
}

function wordAt(text: string, start: number, end: number): Word {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x80 && !isWithoutCase(code)) return wordOf(inSmallLetters(text.slice(start, end)))
    hash = Math.imul(hash ^ smallCode(code), 0x01000193)
  }
  for (let slot = hash & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
    const word = table[slot]
    if (!word) return addWord(inSmallLetters(text.slice(start, end)), hash)
    if (word.hash === hash && isWordAt(word.text, text, start, end)) return word
  }
}

function wordOf(small: string): Word {
  let hash = 0x811c9dc5
  for (let at = 0; at < small.length; at++) hash = Math.imul(hash ^ small.charCodeAt(at), 0x01000193)
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
  const word = { text, hash, isEnglish: english.test(text), opens: openings.get(text) ?? 0 }
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

const openings = new Map<string, number>()

/** Remember that a list begins a phrase with a word. Texts that were read before do not know of it. */
export function markOpening(text: string, bit: number): void {
  const bits = (openings.get(text) ?? 0) | bit
  openings.set(text, bits)
  wordOf(text).opens = bits
  known.clear()
}

function isWordAt(small: string, text: string, start: number, end: number): boolean {
  if (small.length !== end - start) return false
  for (let at = start; at < end; at++)
    if (smallCode(text.charCodeAt(at)) !== small.charCodeAt(at - start)) return false
  return true
}

/** In small letters, with straight apostrophes. */
function inSmallLetters(written: string): string {
  return written.toLowerCase().replaceAll('’', "'")
}

/** The same for one letter of English or of a script without capitals. */
function smallCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  return code === 0x2019 ? 0x27 : code
}

/** Scripts of India, Arabic, and the joins of words. */
function isWithoutCase(code: number): boolean {
  return (code >= 0x0900 && code <= 0x0dff) || (code >= 0x0600 && code <= 0x06ff) || kinds[code] === join
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
