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

/** Every run of three words, each as one number, to compare texts by. */
export function trigramsOf(words: readonly Word[]): number[] {
  const runs: number[] = []
  for (let at = 2; at < words.length; at++) {
    const [first, second, third] = [words[at - 2], words[at - 1], words[at]]
    if (first && second && third)
      runs.push(Math.imul(Math.imul(first.id, 0x01000193) ^ second.id, 0x01000193) ^ third.id)
  }
  return runs
}
