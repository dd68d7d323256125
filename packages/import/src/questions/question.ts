import type { Block, Inline } from '../document.ts'

/** A question of a document, in the form of a module. */
export interface QuestionBlock {
  readonly kind: 'question'
  readonly stem: readonly Block[]
  readonly options: readonly QuestionOption[]
}

/** One option of it. */
export interface QuestionOption {
  readonly content: readonly Inline[]
  readonly isRight: boolean
  readonly feedback: readonly Inline[]
}

/** A question that was found, whether or not its answer is known yet. */
export interface Candidate {
  readonly kind: 'candidate'
  /** Number that a list of answers names it with. */
  readonly number?: number
  readonly stem: readonly Block[]
  readonly options: readonly QuestionOption[]
  /** The blocks as they stand in the document, for a question whose answer nobody marked. */
  readonly raw: readonly Block[]
  /** Asks something, so that it is no plain list. */
  readonly asks: boolean
}

/** The sides of a candidate that are right, as a question. */
export function toQuestion({ stem, options }: Candidate): QuestionBlock {
  return { kind: 'question', stem, options }
}

/** Is an answer of it marked? */
export function isMarked({ options }: Pick<Candidate, 'options'>): boolean {
  return options.some(({ isRight }) => isRight)
}
