/** Do two sets share this much of what both hold: 0 for nothing, 1 for all? Empty sets share nothing. */
export function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  // Sets of different sizes cannot share enough.
  if (small.size === 0 || small.size / large.size < least) return false
  let shared = 0
  for (const one of small) if (large.has(one)) shared++
  return shared / (a.size + b.size - shared) >= least
}

/** Every run of three words, to compare texts by. */
export function trigramsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>()
  const text = words.join(' ')
  // Cut from one text: putting each run together takes twice the time.
  let [start, end] = [0, -1]
  for (const [at, word] of words.entries()) {
    end += word.length + 1
    if (at < 2) continue
    runs.add(text.slice(start, end))
    start += (words[at - 2]?.length ?? 0) + 1
  }
  return runs
}
