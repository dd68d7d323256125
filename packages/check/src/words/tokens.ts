/** One word of a text. Equal words of many texts are nearly always one object, so that what is known of them is found out once. */
export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly text: string
  /** A number of its own. */
  readonly id: number
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
  /** How many words are English, and how many letters they have. */
  readonly english: number
  readonly letters: number
}

/** Are two words the same? */
export function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  if (one === other) return true
  // After the table was emptied, a word is another object than before.
  return one !== undefined && one.text === other?.text
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
  const counts = { marks: 0, sentences: 0, english: 0, letters: 0 }
  const small = inSmallLetters(text)
  // A few letters take more room in small letters; then every word is turned by itself.
  const isSameLength = small.length === text.length
  let lastEnd = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === letter) {
      const end = endOfWord(text, at)
      const word = wordOf(isSameLength ? small.slice(at, end) : inSmallLetters(text.slice(at, end)))
      words.push(word)
      counts.marks |= word.marks
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

/** Every word that was read. */
const table = new Map<string, Word>()
let lastId = 0

/** More words than a large language has; then all are read anew. */
const mostWords = 1 << 16

function wordOf(text: string): Word {
  const before = table.get(text)
  if (before) return before
  if (table.size >= mostWords) table.clear()
  const { marks, opens } = markedWords.get(text) ?? noMarks
  const word = { text, id: ++lastId, isEnglish: english.test(text), marks, opens }
  table.set(text, word)
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
