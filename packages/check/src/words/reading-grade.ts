import { countSentences } from './sentences.ts'
import type { Token } from './tokens.ts'

/** What formulas of readability count. */
export interface ReadingCounts {
  readonly words: number
  readonly sentences: number
  readonly letters: number
  readonly syllables: number
}

/** Count the words of English texts. Codes and numbers are no words. */
export function countReading(
  texts: readonly { readonly text: string; readonly tokens: readonly Token[] }[],
): ReadingCounts {
  const counts = { words: 0, sentences: 0, letters: 0, syllables: 0 }
  for (const { text, tokens } of texts) {
    counts.sentences += countSentences(text)
    for (const { word } of tokens) {
      const syllables = syllablesOf(word)
      if (syllables === 0) continue
      counts.words++
      counts.letters += word.length
      counts.syllables += syllables
    }
  }
  return counts
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

/**
 * Groups of vowels, without a silent e at the end, and 1 at least. Good enough for an average.
 *
 * @returns 0 for what is no English word: anything but small letters, apostrophes and hyphens.
 */
function syllablesOf(word: string): number {
  let groups = 0
  let isAfterVowel = false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const isLetter = code >= 97 && code <= 122
    if (!isLetter && code !== apostrophe && code !== hyphen) return 0
    const isVowel = isLetter && vowels[code - 97] === 1
    if (isVowel && !isAfterVowel) groups++
    isAfterVowel = isVowel
  }
  return Math.max(1, word.endsWith('e') && !word.endsWith('le') ? groups - 1 : groups)
}

const apostrophe = 39
const hyphen = 45

/** For each letter from a to z: 1 for a vowel. */
const vowels: Uint8Array = Uint8Array.from('abcdefghijklmnopqrstuvwxyz', () => 0).map((_, index) =>
  'aeiouy'.includes(String.fromCharCode(97 + index)) ? 1 : 0,
)
