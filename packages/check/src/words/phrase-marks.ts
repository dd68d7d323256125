/** What tells, while a text is read, which lists of phrases it may hold one of: a word alone, or two words that follow each other. */

/** Bits by hashes. Nearly all hashes that are asked for have none. */
class HashMarks {
  /** One bit of many for each hash that has marks: it is asked first. */
  readonly known = new Int32Array(1 << 10)
  readonly #marks = new Map<number, number>()

  add(hash: number, mark: number): void {
    this.#marks.set(hash, this.of(hash) | mark)
    this.known[placeOf(hash)] = (this.known[placeOf(hash)] ?? 0) | (1 << hash)
  }

  of(hash: number): number {
    return this.#marks.get(hash) ?? 0
  }
}

function placeOf(hash: number): number {
  return ((hash >>> 5) ^ (hash >>> 17)) & ((1 << 10) - 1)
}

const words = new HashMarks()
const pairs = new HashMarks()

/** Mark a word that stands for itself. */
export function markWord(hash: number, mark: number): void {
  words.add(hash, mark)
}

/** Mark two words that follow each other. */
export function markPair(first: number, second: number, mark: number): void {
  pairs.add(pairOf(first, second), mark)
}

/**
 * The marks of words that stand one behind the other, and of the pairs that they make. A few other words may have the same hashes: what is
 * marked may be there, what is not marked is not.
 */
export function marksOfHashes(hashes: Int32Array, from: number, end: number): number {
  const knownWords = words.known
  const knownPairs = pairs.known
  let marks = 0
  let before = 0
  for (let at = from; at < end; at++) {
    const hash = hashes[at] ?? 0
    const pair = pairOf(before, hash)
    const bits = ((knownWords[placeOf(hash)] ?? 0) >>> hash) | ((knownPairs[placeOf(pair)] ?? 0) >>> pair)
    if ((bits & 1) !== 0) marks |= words.of(hash) | pairs.of(pair)
    before = hash
  }
  return marks
}

function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x01000193) ^ second
}
