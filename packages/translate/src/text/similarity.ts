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
  const limit = Math.ceil(longest * (1 - least))
  const letters = 1 - Math.min(longest, distanceOf(a, b, limit)) / longest
  return Math.max(letters, words)
}

/** Share of words that two lists have in common, in order. */
function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  let next = new Uint16Array(b.length + 1)
  for (const word of a) {
    for (let index = 0; index < b.length; index++)
      next[index + 1] =
        word === b[index] ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0)
    ;[row, next] = [next, row]
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
  const [start, aEnd, bEnd] = differingPart(a, b)
  const width = bEnd - start
  let row = Uint16Array.from({ length: width + 1 }, (_, index) => index)
  let next = new Uint16Array(width + 1)
  for (let i = 1; i <= aEnd - start; i++) {
    next.fill(limit === Number.POSITIVE_INFINITY ? 65_535 : Math.min(65_535, limit + 1))
    next[0] = i
    let best = i
    // Further from the diagonal than the limit nothing can be within it.
    const last = Math.min(width, i + limit)
    for (let j = Math.max(1, i - limit); j <= last; j++) {
      const isSame = a.charCodeAt(start + i - 1) === b.charCodeAt(start + j - 1)
      const replaced = (row[j - 1] ?? 0) + (isSame ? 0 : 1)
      const least = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      next[j] = least
      if (least < best) best = least
    }
    if (best > limit) return limit + 1
    ;[row, next] = [next, row]
  }
  return row[width] ?? 0
}

/** Where two texts begin to differ, and where either is the same again to its end. */
function differingPart(a: string, b: string): [start: number, aEnd: number, bEnd: number] {
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let [aEnd, bEnd] = [a.length, b.length]
  while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--
    bEnd--
  }
  return [start, aEnd, bEnd]
}
