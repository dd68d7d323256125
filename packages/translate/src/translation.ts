/**
 * How far a translation is. `draft`: a machine or a tool wrote it. `translated`: a person wrote it. `reviewed`: a named
 * person approved it.
 */
export type TranslationState = 'draft' | 'translated' | 'reviewed'

/** The text of one unit in one language. */
export interface Translation {
  /** Id of the unit. */
  readonly id: string
  /** With the placeholders of the unit. Never empty: what is not translated has no translation. */
  readonly text: string
  readonly state: TranslationState
  /** The source text that it translates. It is old where this differs from the unit's. */
  readonly source: string
  /** Who wrote it, or for `reviewed` who approved it. */
  readonly by?: string
  /** What made it, where no person did: `bhashini/indictrans-v2`, `memory`. */
  readonly via?: string
}
