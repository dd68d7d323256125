import type { Word } from './word-table.ts'

/** Do two sets share this much of what both hold: 0 for nothing, 1 for all? Empty sets share nothing. */
export function isAlike(a: ReadonlySet<number>, b: ReadonlySet<number>, least: number): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  // Sets of different sizes cannot share enough.
  if (small.size === 0 || small.size / large.size < least) return false
  let shared = 0
  for (const one of small) if (large.has(one)) shared++
  return shared / (a.size + b.size - shared) >= least
}

/** Every run of three words of texts that follow each other, each as one number, to compare them by. */
export function trigramsOf(texts: readonly (readonly Word[])[]): number[] {
  const runs: number[] = []
  let first: Word | undefined
  let second: Word | undefined
  for (const words of texts) {
    for (const word of words) {
      if (first && second)
        runs.push(Math.imul(Math.imul(first.id, 0x01000193) ^ second.id, 0x01000193) ^ word.id)
      first = second
      second = word
    }
  }
  return runs
}
