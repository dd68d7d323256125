import type { Point, Span } from '@paath/diagnostics'

/** Knows on which line each offset of a text stands. */
export interface LineIndex {
  /** The point of an offset. An offset behind the end counts as the end. */
  pointAt(offset: number): Point
  spanOf(start: number, end: number): Span
  /** Offset of a line's first character; lines count from 1. */
  startOfLine(line: number): number
}

/** Find the lines of a text. They are looked for when the first question comes. */
export function createLineIndex(text: string): LineIndex {
  let starts: readonly number[] | undefined
  const pointAt = (offset: number): Point => {
    starts ??= lineStarts(text)
    const inside = Math.max(0, Math.min(offset, text.length))
    const line = lineOf(starts, inside)
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1, offset: inside }
  }
  return {
    pointAt,
    spanOf: (start, end) => ({ start: pointAt(start), end: pointAt(end) }),
    startOfLine: (line) => (starts ??= lineStarts(text))[line - 1] ?? text.length,
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
