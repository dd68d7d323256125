/** Something of the last import that has an id. */
export interface Known {
  readonly id: string
  /** Its words. */
  readonly words: string
}

/**
 * Find for each part of a document the one of the last import that it is: the same words first; then, between two that are
 * the same, what stands alone on both sides in equal number. So a reworded heading keeps its id, and a new one gets none.
 *
 * @returns an id for each of `words`, or undefined for what is new
 */
export function keepIds(words: readonly string[], known: readonly Known[]): (string | undefined)[] {
  const wanted = words.map(fold)
  const old = known.map(({ id, words: said }) => ({ id, words: fold(said) }))
  const partner = matchEqual(
    wanted,
    old.map((entry) => entry.words),
  )
  fillGaps(partner, old.length)
  return partner.map((index) => (index === undefined ? undefined : old[index]?.id))
}

/** The place in `old` of each text; each is taken once, in order where a text stands twice. */
function matchEqual(wanted: readonly string[], old: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>()
  old.forEach((words, index) => places.set(words, [...(places.get(words) ?? []), index]))
  return wanted.map((words) => places.get(words)?.shift())
}

function fillGaps(partner: (number | undefined)[], count: number): void {
  const taken = new Set(partner)
  for (let start = 0; start < partner.length;) {
    if (partner[start] !== undefined) {
      start++
      continue
    }
    let end = start
    while (end < partner.length && partner[end] === undefined) end++
    const from = (partner[start - 1] ?? -1) + 1
    const to = partner[end] ?? count
    const free = Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index).filter(
      (index) => !taken.has(index),
    )
    if (free.length === end - start) free.forEach((index, at) => (partner[start + at] = index))
    start = end
  }
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
}

/** A name that nothing else has: with a number behind it if it must be. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) {
    if (!taken.has(`${name}-${number}`)) return `${name}-${number}`
  }
}
