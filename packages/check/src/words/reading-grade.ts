import { wordsIn } from './tokens.ts'
import type { ReadText } from './tokens.ts'

/** Fewer words say nothing about a text. */
const fewest = 100

/**
 * The year of school that English texts are written for, where it is above a limit: the median of three formulas, rounded.
 *
 * @returns undefined for texts that are easier, or too short to tell.
 * @spec Kincaid 1975 (Flesch-Kincaid grade), Smith & Senter 1967 (ARI), Coleman & Liau 1975
 */
export function gradeAbove(most: number, texts: readonly ReadText[]): number | undefined {
  const { words, sentences, letters } = countReading(texts)
  if (words < fewest) return undefined
  const perSentence = words / Math.max(1, sentences)
  const ari = (4.71 * letters) / words + 0.5 * perSentence - 21.43
  const coleman = (5.88 * letters) / words - (29.6 * sentences) / words - 15.8
  // A median is not above both others: where these two are low, nobody has to count syllables, which takes longest.
  if (Math.round(Math.max(ari, coleman)) <= most) return undefined
  const kincaid = 0.39 * perSentence + (11.8 * countSyllables(texts)) / words - 15.59
  const grade = Math.round([kincaid, ari, coleman].sort((a, b) => a - b)[1] ?? 0)
  return grade > most ? grade : undefined
}

interface ReadingCounts {
  readonly words: number
  readonly sentences: number
  readonly letters: number
}

function countReading(texts: readonly ReadText[]): ReadingCounts {
  const counts = { words: 0, sentences: 0, letters: 0 }
  for (const { english, sentences, letters } of texts) {
    counts.words += english
    counts.sentences += sentences
    counts.letters += letters
  }
  return counts
}

function countSyllables(texts: readonly ReadText[]): number {
  let syllables = 0
  for (const read of texts) {
    for (const { text, isEnglish } of wordsIn(read)) if (isEnglish) syllables += syllablesOf(text)
  }
  return syllables
}

/** Groups of vowels, without a silent e at the end, and 1 at least. Good enough for an average. */
function syllablesOf(word: string): number {
  let groups = 0
  let isAfterVowel = false
  for (let at = 0; at < word.length; at++) {
    const isVowel = vowels[word.charCodeAt(at) - 97] === 1
    if (isVowel && !isAfterVowel) groups++
    isAfterVowel = isVowel
  }
  return Math.max(1, word.endsWith('e') && !word.endsWith('le') ? groups - 1 : groups)
}

/** For each letter from a to z: 1 for a vowel. */
const vowels: Uint8Array = Uint8Array.from('abcdefghijklmnopqrstuvwxyz', () => 0).map((_, index) =>
  'aeiouy'.includes(String.fromCharCode(97 + index)) ? 1 : 0,
)
