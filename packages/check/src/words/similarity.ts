import type { ReadText } from './tokens.ts'

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
export function trigramsOf(texts: readonly ReadText[]): number[] {
  const runs: number[] = []
  let words = 0
  let first = 0
  let second = 0
  for (const { room, from, count } of texts) {
    for (let at = from; at < from + count; at++) {
      const hash = room[at] ?? 0
      if (++words > 2) runs.push(Math.imul(Math.imul(first, 0x01000193) ^ second, 0x01000193) ^ hash)
      first = second
      second = hash
    }
  }
  return runs
}
