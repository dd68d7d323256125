/** One point in a text. Lines and columns start at 1; offsets count UTF-16 units from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a text, end exclusive. The same shape as a unist position. */
export interface Span {
  readonly start: Point
  readonly end: Point
}

/** Where something is: a file, relative to the course folder and with `/`, and if known the stretch in it. */
export interface Place {
  readonly file: string
  readonly span?: Span
}

/** Replace the text between two offsets of a file. An insertion has equal offsets. */
export interface TextEdit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}
