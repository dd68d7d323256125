import { toWords } from '../tagged/tagged-text.ts'
import { similarityOf } from '../text/similarity.ts'

/** A text with where it stands, on either side of an edit. */
export interface Alignable {
  readonly text: string
  readonly context: string
}

/** For each new text the index of the old one that it was, or -1. */
export type Alignment = readonly number[]

/**
 * Find out which new text was which old one, by order and by words.
 *
 * Equal texts in the same order come first, then equal texts that moved. Between those, a text becomes what stood in its
 * place if it is like it; at last, texts of four words and more are looked for everywhere.
 */
export function alignTexts(old: readonly Alignable[], now: readonly Alignable[]): Alignment {
  const result = now.map(() => -1)
  matchInOrder(old, now, result)
  const anchors = [...result]
  matchMoved(old, now, result)
  matchGaps(old, now, { result, anchors })
  matchAnywhere(old, now, result)
  return result
}

/** The longest run of equal texts in order, not counting what is between. */
function matchInOrder(old: readonly Alignable[], now: readonly Alignable[], result: number[]): void {
  let start = 0
  while (start < old.length && start < now.length && old[start]?.text === now[start]?.text)
    result[start] = start++
  let [oldEnd, nowEnd] = [old.length, now.length]
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1]?.text === now[nowEnd - 1]?.text)
    result[--nowEnd] = --oldEnd
  const [rows, columns] = [oldEnd - start, nowEnd - start]
  // Beyond this the table would not fit; equal texts are still found, as moved ones.
  if (rows === 0 || columns === 0 || rows * columns > 16_000_000) return
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] =
        old[start + row]?.text === now[start + column]?.text
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (old[start + row]?.text === now[start + column]?.text) result[start + column++] = start + row++
    else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row++
    else column++
  }
}

function matchMoved(old: readonly Alignable[], now: readonly Alignable[], result: number[]): void {
  const free = freeOld(old, result)
  const byText = new Map<string, number[]>()
  for (const index of free) {
    const { text } = old[index] as Alignable
    byText.set(text, [...(byText.get(text) ?? []), index])
  }
  for (const [index, { text }] of now.entries()) {
    const found = result[index] === -1 ? byText.get(text)?.shift() : undefined
    if (found !== undefined) result[index] = found
  }
}

function freeOld(old: readonly Alignable[], result: readonly number[]): number[] {
  const taken = new Set(result)
  return [...old.keys()].filter((index) => !taken.has(index))
}

interface GapContext {
  readonly result: number[]
  /** What is equal and in order: the walls between the gaps. */
  readonly anchors: readonly number[]
}

/** Old and new texts between the same two equal ones. */
function matchGaps(
  old: readonly Alignable[],
  now: readonly Alignable[],
  { result, anchors }: GapContext,
): void {
  const free = new Set(freeOld(old, result))
  let from = 0
  let gap: number[] = []
  const close = (until: number): void => {
    const before = [...free].filter((index) => index >= from && index < until)
    matchGap(before, gap, { old, now, result })
    gap = []
  }
  for (const [index, anchor] of anchors.entries()) {
    if (anchor !== -1) {
      close(anchor)
      from = anchor + 1
    } else if (result[index] === -1) gap.push(index)
  }
  close(old.length)
}

interface Sides {
  readonly old: readonly Alignable[]
  readonly now: readonly Alignable[]
  readonly result: number[]
}

/** The pairs of a gap that have most in common, in order. */
function matchGap(before: readonly number[], after: readonly number[], { old, now, result }: Sides): void {
  if (before.length === 0 || after.length === 0 || before.length * after.length > 40_000) return
  const isSingle = before.length === 1 && after.length === 1
  const likeness = before.map((from) =>
    after.map((to) => gapLikeness(old[from] as Alignable, now[to] as Alignable, isSingle)),
  )
  const best = before.map(() => new Float64Array(after.length + 1))
  best.push(new Float64Array(after.length + 1))
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const paired = (likeness[row]?.[column] ?? 0) + (best[row + 1]?.[column + 1] ?? 0)
      const line = best[row] as Float64Array
      line[column] = Math.max(paired, best[row + 1]?.[column] ?? 0, line[column + 1] ?? 0)
    }
  }
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    const here = best[row]?.[column] ?? 0
    const like = likeness[row]?.[column] ?? 0
    if (like > 0 && here === like + (best[row + 1]?.[column + 1] ?? 0)) {
      result[after[column++] as number] = before[row++] as number
    } else if (here === (best[row + 1]?.[column] ?? 0)) row++
    else column++
  }
}

/** A short text is like another only where nothing else can be meant: one came for one, at the same place. */
function gapLikeness(old: Alignable, now: Alignable, isSingle: boolean): number {
  const [before, after] = [wordsFor(old.text), wordsFor(now.text)]
  if (isShort(before) || isShort(after))
    return isSingle && old.context === now.context ? Math.max(0.1, similarityOf(before, after)) : 0
  const likeness = similarityOf(before, after, 0.45)
  return likeness >= 0.45 ? likeness : 0
}

function matchAnywhere(old: readonly Alignable[], now: readonly Alignable[], result: number[]): void {
  const free = freeOld(old, result).filter((index) => !isShort(wordsFor(old[index]?.text ?? '')))
  const pairs = [...now.keys()]
    .filter((index) => result[index] === -1 && !isShort(wordsFor(now[index]?.text ?? '')))
    .slice(0, 500)
    .flatMap((to) =>
      free.slice(0, 500).map((from) => ({
        from,
        to,
        likeness: similarityOf(wordsFor(old[from]?.text ?? ''), wordsFor(now[to]?.text ?? ''), 0.75),
      })),
    )
    .filter(({ likeness }) => likeness >= 0.75)
    .sort((a, b) => b.likeness - a.likeness || a.to - b.to || a.from - b.from)
  const taken = new Set<number>()
  for (const { from, to } of pairs) {
    if (taken.has(from) || result[to] !== -1) continue
    result[to] = from
    taken.add(from)
  }
}

function wordsFor(text: string): string {
  return toWords(text).toLowerCase()
}

function isShort(words: string): boolean {
  return words.split(' ').length < 4
}
