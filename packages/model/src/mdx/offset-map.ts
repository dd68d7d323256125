import type { Edit } from '../text/apply-edits.ts'

/** Leads from offsets in an edited copy back to the text that it was made from. */
export interface OffsetMap {
  /** Note edits that were made to the copy as it stood. */
  add(edits: readonly Edit[]): void
  toOriginal(offset: number): number
}

/** A map for a copy without edits. */
export function createOffsetMap(): OffsetMap {
  const rounds: (readonly Edit[])[] = []
  return {
    add: (edits) => {
      rounds.push([...edits].sort((a, b) => a.start - b.start))
    },
    toOriginal: (offset) => rounds.reduceRight(undo, offset),
  }
}

/** Where an offset was before some edits. Inside of an inserted text it is where the text was put. */
function undo(offset: number, edits: readonly Edit[]): number {
  let growth = 0
  for (const { start, end, text } of edits) {
    const from = start + growth
    if (offset < from) break
    if (offset <= from + text.length)
      return offset === from + text.length ? end : Math.min(start + offset - from, end)
    growth += text.length - (end - start)
  }
  return offset - growth
}
