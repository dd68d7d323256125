import { isSameWord } from './word-table.ts'
import type { Word } from './word-table.ts'

/** Which stretch of some words is looked for. */
export interface Stretch {
  /** Default: 0. */
  readonly from?: number
  /** How many words. Default: all from there on. */
  readonly count?: number
}

/** Do these words stand in a text, one right after the other? */
export function holdsRun(
  text: readonly Word[],
  run: readonly Word[],
  { from = 0, count = run.length - from }: Stretch = {},
): boolean {
  for (let at = 0; at + count <= text.length; at++) {
    let same = 0
    while (same < count && isSameWord(text[at + same], run[from + same])) same++
    if (same === count) return true
  }
  return false
}
