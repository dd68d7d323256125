/** One word of a text. */
export interface Token {
  /** In small letters, with straight apostrophes. */
  readonly word: string
  readonly index: number
}

/** The words of a text, with marks, digits, inner hyphens and apostrophes. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(wordPattern)) {
    tokens.push({ word: match[0].toLowerCase().replaceAll('’', "'"), index: match.index })
  }
  return tokens
}

/** The words of a text without their places. */
export function wordsIn(text: string): string[] {
  return tokensOf(text).map(({ word }) => word)
}

// Zero-width joiners are part of words in Indic scripts.
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’\u200c\u200d-]+[\p{L}\p{M}\p{N}]+)*/gu
