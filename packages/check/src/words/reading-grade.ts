import type { Token } from './tokens.ts'

/** What formulas of readability count. */
export interface ReadingCounts {
  readonly words: number
  readonly sentences: number
  readonly letters: number
  readonly syllables: number
}

/** Count the words of English texts. Codes and numbers are no words. */
export function countReading(tokens: readonly Token[], sentences: number): ReadingCounts {
  const counts = { words: 0, sentences, letters: 0, syllables: 0 }
  for (const { word } of tokens) {
    if (!isEnglish(word)) continue
    counts.words++
    counts.letters += word.length
    counts.syllables += syllablesOf(word)
  }
  return counts
}

/** Small letters, apostrophes and hyphens only. */
function isEnglish(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if ((code < 97 || code > 122) && code !== 39 && code !== 45) return false
  }
  return true
}

/**
 * The year of school that a text is written for: the median of three formulas.
 *
 * @spec Kincaid 1975 (Flesch-Kincaid grade), Smith & Senter 1967 (ARI), Coleman & Liau 1975
 */
export function readingGrade({ words, sentences, letters, syllables }: ReadingCounts): number {
  const perSentence = words / Math.max(1, sentences)
  const kincaid = 0.39 * perSentence + (11.8 * syllables) / words - 15.59
  const ari = (4.71 * letters) / words + 0.5 * perSentence - 21.43
  const coleman = (5.88 * letters) / words - (29.6 * sentences) / words - 15.8
  return [kincaid, ari, coleman].sort((a, b) => a - b)[1] ?? 0
}

/** Groups of vowels, without a silent e at the end. Good enough for an average. */
function syllablesOf(word: string): number {
  let groups = 0
  let isAfterVowel = false
  for (let at = 0; at < word.length; at++) {
    const isVowel = vowels.has(word.charCodeAt(at))
    if (isVowel && !isAfterVowel) groups++
    isAfterVowel = isVowel
  }
  return Math.max(1, word.endsWith('e') && !word.endsWith('le') ? groups - 1 : groups)
}

const vowels: ReadonlySet<number> = new Set(Array.from('aeiouy').map((letter) => letter.charCodeAt(0)))
