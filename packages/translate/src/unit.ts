/** What kind of text a unit is: a translator reads it, and checks of length and end marks depend on it. */
export type UnitKind =
  | 'paragraph'
  | 'heading'
  | 'cell'
  | 'option'
  | 'feedback'
  | 'attribute'
  | 'alt'
  | 'metadata'
  | 'answer'
  | 'cue'

/** One tag of a unit: inline markup that the translator sees as a number. */
export interface UnitTag {
  /** From 1, in the order of the source. */
  readonly number: number
  /** A pair is `<1>…</1>`, a void tag is `<1/>`. */
  readonly isPair: boolean
  /** What it stands for, in words: `bold`, `link to 1930`, `code "Form A"`. */
  readonly means: string
}

/**
 * The smallest text that makes sense alone.
 *
 * Inline markup is in numbered placeholders, `<1>…</1>` and `<2/>`; a literal `<` is `&lt;`, a literal `&` is `&amp;`.
 * Code, addresses and ids are never in it.
 */
export interface Unit {
  /** Birth id: given when the text was first seen, kept for life. `spot-the-scam.k3x9d2ab`. */
  readonly id: string
  readonly kind: UnitKind
  readonly source: string
  /** Where it stands, in words: `Read it like a detective / question q1`. */
  readonly context: string
  /** What the author says to translators. */
  readonly notes: readonly string[]
  readonly tags: readonly UnitTag[]
}
