import type { UnitKind, UnitTag } from '../unit.ts'

/** How a text is written at its place. */
export type SlotForm =
  | 'paragraph'
  | 'heading'
  | 'cell'
  | 'attribute'
  | 'picture-text'
  | 'link-title'
  | 'yaml'
  | 'answer'
  | 'cue'

/** What stands in a file for one tag of a unit. */
export interface SlotTag extends UnitTag {
  /** Markup that can be written as a tag of HTML where Markdown would not read it. */
  readonly html?: 'strong' | 'em' | 'del'
  /** Offsets of what opens it; for a void tag, of all of it. */
  readonly open: readonly [number, number]
  /** Offsets of what closes it. The same as `open` for a void tag. */
  readonly close: readonly [number, number]
}

/** A place in a file that holds the text of one unit. */
export interface Slot {
  /** Relative to the course. */
  readonly file: string
  readonly start: number
  readonly end: number
  readonly form: SlotForm
  readonly kind: UnitKind
  /** Text with placeholders, in NFC. */
  readonly source: string
  readonly context: string
  readonly notes: readonly string[]
  readonly tags: readonly SlotTag[]
}

/** All texts of one module, of the final test, or of the course itself. */
export interface SourceDocument {
  /** Id of the module, `_assessment` or `_course`. */
  readonly id: string
  /** In document order. */
  readonly slots: readonly Slot[]
  /** The texts that the offsets of slots count in, by path. */
  readonly texts: ReadonlyMap<string, string>
}
