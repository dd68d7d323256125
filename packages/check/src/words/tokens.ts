/** One word of a text. */
export interface Token {
  /** In small letters, with straight apostrophes. */
  readonly word: string
  readonly index: number
}

/** The words of a text that rule after rule asks for, such as an option. */
export function tokensOf(text: string): readonly Token[] {
  return splitText(text).tokens
}

/** The words of a text without their places. */
export function wordsIn(text: string): readonly string[] {
  const split = splitText(text)
  split.words ??= split.tokens.map(({ word }) => word)
  return split.words
}

interface SplitText {
  readonly tokens: readonly Token[]
  words?: readonly string[]
}

/** The questions of a large course fit in. */
const remembered = 2000
const known = new Map<string, SplitText>()

function splitText(text: string): SplitText {
  const before = known.get(text)
  if (before) return before
  if (known.size >= remembered) known.clear()
  const split = { tokens: readTokens(text) }
  known.set(text, split)
  return split
}

/**
 * The words of a text, with marks, digits, inner hyphens and apostrophes.
 *
 * @param small The same text in small letters.
 */
export function readTokens(text: string, small: string = inSmallLetters(text)): Token[] {
  const tokens: Token[] = []
  // A few letters take more room in small letters; then every word is turned by itself.
  const isSameLength = small.length === text.length
  for (let at = 0; at < text.length; at++) {
    if (kinds[text.charCodeAt(at)] !== letter) continue
    const end = endOfWord(text, at)
    const word = isSameLength ? small.slice(at, end) : inSmallLetters(text.slice(at, end))
    tokens.push({ word, index: at })
    at = end
  }
  return tokens
}

/** In small letters, with straight apostrophes. */
export function inSmallLetters(written: string): string {
  return written.toLowerCase().replaceAll('’', "'")
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (kinds[text.charCodeAt(at)] !== letter) continue
    count++
    at = endOfWord(text, at)
  }
  return count
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

const letter = 1
const join = 2

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
  return table
}
