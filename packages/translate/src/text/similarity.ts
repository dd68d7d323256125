/**
 * How much of two texts is the same, from 0 to 1: letters in order, or words in order, whichever is more.
 *
 * @param least Below it the answer may be 0: the comparison stops early.
 */
export function similarityOf(a: string, b: string, least = 0): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (longest === 0 || Math.min(a.length, b.length) < longest * least * 0.6) return 0
  const words = wordSimilarity(a.split(' '), b.split(' '))
  if (words < least - 0.35) return 0
  const limit = Math.ceil(longest * (1 - Math.min(least, 0.5)))
  const letters = 1 - Math.min(longest, distanceOf(a, b, limit)) / longest
  return Math.max(letters, words)
}

/** Share of words that two lists have in common, in order. */
function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let index = 0; index < b.length; index++)
      next[index + 1] =
        word === b[index] ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0)
    row = next
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length)
}

/**
 * The fewest letters to insert, take out or replace.
 *
 * @param limit More than this need not be counted exactly. Default: none.
 */
export function distanceOf(a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1)
    next[0] = i
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      const least = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      next[j] = least
      if (least < best) best = least
    }
    if (best > limit) return limit + 1
    row = next
  }
  return row[b.length] ?? 0
}
