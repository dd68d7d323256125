import type { DataOf } from '@paath/diagnostics'
import type { CompetencyItem, CompetencyModel } from '../competency-model.ts'

/** A sub-theme that a course is tagged with, and the level if the tag has one. */
export interface ExportedTag {
  readonly item: CompetencyItem
  readonly level?: string
}

/** What an export starts from. */
export interface ExportInput {
  readonly model: CompetencyModel
  /** Only these, such as the tags of a course. Left out: the whole model. */
  readonly tags?: readonly ExportedTag[]
  /** Designation of each tag, for forms that list designations. */
  readonly designation?: string
  /** Time that is written as the last change: never that of the clock. */
  readonly changed: string
}

/** What came of it: a text, or why there is none. */
export interface ExportOutput {
  readonly text?: string
  readonly problems: readonly ExportProblem[]
}

/** Why something cannot be exported: a code and its data. */
export interface ExportProblem {
  readonly code: 'model/unknown-platform-id' | 'model/too-many-rows'
  readonly data: DataOf<'model/unknown-platform-id'> | DataOf<'model/too-many-rows'>
}

/** One form in which the model, or the tags of a course, leave for another system. */
export interface ModelExport {
  /** Its folder, and its name on the command line. */
  readonly id: string
  readonly title: string
  readonly extension: 'json' | 'csv'
  /** Does each row name a designation? */
  readonly needsDesignation?: boolean
  readonly write: (input: ExportInput) => ExportOutput
  /** What in a text breaks the rules of the form, in words. Tests hold every export to it. */
  readonly faultsOf: (text: string) => readonly string[]
}
