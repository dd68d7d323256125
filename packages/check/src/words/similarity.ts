/** How much two sets share: 0 for nothing, 1 for all. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared / (a.size + b.size - shared)
}

/** Every run of three words, to compare texts by. */
export function trigramsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>()
  for (let at = 2; at < words.length; at++) runs.add(`${words[at - 2]} ${words[at - 1]} ${words[at]}`)
  return runs
}
