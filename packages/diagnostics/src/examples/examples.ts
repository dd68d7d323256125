import type { Code } from '../registry.ts'

/** A wrong and a right piece of source. */
export interface Example {
  readonly wrong: string
  readonly right: string
}

/** An example of a code in English, and one in Hindi. */
export interface CodeExamples {
  readonly example: Example
  readonly hindi: Example
}

/** The examples of codes. They stand apart from the codes: no check needs them. */
export type Examples = Readonly<Partial<Record<Code, CodeExamples>>>
