import { wordsIn } from './tokens.ts'
import type { ReadText } from './tokens.ts'
import { bitsOf, isSameWord } from './word-table.ts'

/** Words of a text that follow each other. */
export interface Run {
  readonly read: ReadText
  /** Number of the first. */
  readonly first: number
  readonly count: number
  readonly bits: number
}

/** So many words of a text, from the first or another on. Default: all. */
export function runOf(read: ReadText, first = 0, count: number = read.count - first): Run {
  const from = read.from + first
  return { read, first, count, bits: bitsOf(read.room, from, from + count) }
}

/** Do these words stand in a text, one right after the other? Nearly all others are told by their bits, and nearly all of the rest by hashes. */
export function holdsRun(text: ReadText, run: Run): boolean {
  if ((run.bits & ~text.bits) !== 0) return false
  for (let at = 0; at + run.count <= text.count; at++)
    if (hasHashesAt(text, at, run) && hasWordsAt(text, at, run)) return true
  return false
}

function hasHashesAt(
  { room, from }: ReadText,
  first: number,
  { read, first: firstOfRun, count }: Run,
): boolean {
  const at = from + first
  const atOfRun = read.from + firstOfRun
  for (let n = 0; n < count; n++) if (room[at + n] !== read.room[atOfRun + n]) return false
  return true
}

function hasWordsAt(text: ReadText, at: number, { read, first, count }: Run): boolean {
  const words = wordsIn(text)
  const wanted = wordsIn(read)
  for (let n = 0; n < count; n++) if (!isSameWord(words[at + n], wanted[first + n])) return false
  return true
}
