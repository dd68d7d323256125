/** One word of a text. */
export interface Token {
  /** In small letters, with straight apostrophes. */
  readonly word: string
  readonly index: number
}

/** The words of a text, with marks, digits, inner hyphens and apostrophes. */
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

/** A dozen rules ask for the words of the same option; texts of one module fit in. */
const remembered = 1000
const known = new Map<string, SplitText>()

function splitText(text: string): SplitText {
  const before = known.get(text)
  if (before) return before
  if (known.size >= remembered) known.clear()
  const split = { tokens: readTokens(text) }
  known.set(text, split)
  return split
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  const small = text.toLowerCase()
  // A few letters take more room in small letters; then every word is turned by itself.
  const isSameLength = small.length === text.length
  for (const match of (isSameLength ? small : text).matchAll(wordPattern)) {
    const word = isSameLength ? match[0] : match[0].toLowerCase()
    tokens.push({ word: word.includes('’') ? word.replaceAll('’', "'") : word, index: match.index })
  }
  return tokens
}

// Ranges and not properties: this runs over every word of every course. Letters, marks and digits of the scripts of India, of Latin,
// Greek, Cyrillic and Arabic, without dandas; zero-width joiners are part of words in Indic scripts.
const wordPattern =
  // oxlint-disable-next-line no-misleading-character-class -- single marks of words, not letters with marks
  /[A-Za-z0-9\u00c0-\u02af\u0300-\u052f\u0600-\u060b\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff\u0750-\u077f\u0900-\u0963\u0966-\u0dff\u1c50-\u1c7d\u1e00-\u1fff\uabc0-\uabed\uabf0-\uabf9]+(?:['’\u200c\u200d-]+[A-Za-z0-9\u00c0-\u02af\u0300-\u052f\u0600-\u060b\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff\u0750-\u077f\u0900-\u0963\u0966-\u0dff\u1c50-\u1c7d\u1e00-\u1fff\uabc0-\uabed\uabf0-\uabf9]+)*/g
