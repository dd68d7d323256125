import type { Code, DataOf, Span } from '@paath/diagnostics'

/** Something wrong in one file of a package, not yet tied to the name of the package. */
export type Finding = { [C in Code]: FindingOf<C> }[Code]

interface FindingOf<C extends Code> {
  readonly code: C
  readonly data: DataOf<C>
  readonly at?: Stretch
}

/** What one file says: its faults, and which other files of the package it needs. */
export interface FileScan {
  readonly findings: readonly Finding[]
  readonly references: readonly Reference[]
}

/** A reference as it is written in a file. */
export interface Reference {
  readonly url: string
  readonly at: Stretch
}

/** A stretch of a text. Lines are counted only for what is reported. */
export interface Stretch {
  readonly offset: number
  readonly length: number
}

/** Turn a stretch of a text into a span. */
export function toSpan(text: string, { offset, length }: Stretch): Span {
  const pointAt = (at: number): Span['start'] => {
    const before = text.slice(0, at)
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), offset: at }
  }
  return { start: pointAt(offset), end: pointAt(offset + length) }
}
