import type { Code, DataOf, Span } from '@paath/diagnostics'

/** Something wrong in one file of a package, not yet tied to the name of the package. */
export type Finding = { [C in Code]: FindingOf<C> }[Code]

interface FindingOf<C extends Code> {
  readonly code: C
  readonly data: DataOf<C>
  readonly span?: Span
}

/** What one file says: its faults, and which other files of the package it needs. */
export interface FileScan {
  readonly findings: readonly Finding[]
  readonly references: readonly Reference[]
}

/** A reference as it is written in a file. */
export interface Reference {
  readonly url: string
  readonly span: Span
}

/** Makes spans of one text. */
export type SpanOf = (offset: number, length: number) => Span

/** Give a function that turns offsets of a text into spans. */
export function createSpanOf(text: string): SpanOf {
  const pointAt = (offset: number): Span['start'] => {
    const before = text.slice(0, offset)
    const line = before.split('\n').length
    return { line, column: offset - before.lastIndexOf('\n'), offset }
  }
  return (offset, length) => ({ start: pointAt(offset), end: pointAt(offset + length) })
}
