import type { AnyDiagnostic } from '@paath/diagnostics'
import type { SilencedDiagnostic } from '@paath/rules'

/** What building or checking one course came to. */
export interface CourseBuild {
  /** Name of the course folder. */
  readonly id: string
  /** Absolute. Places of diagnostics count from here. */
  readonly folder: string
  /** In the order of their places. With an error among them nothing was written. */
  readonly diagnostics: readonly AnyDiagnostic[]
  /** Findings that a comment in the course silences, with its reason. Empty when nothing was looked at anew. */
  readonly silenced: readonly SilencedDiagnostic[]
  readonly outputs: readonly BuiltOutput[]
  /** The text of a file of the course, as the diagnostics saw it. */
  readonly readText: (path: string) => string | undefined
}

/** One folder of results: a target in a language. */
export interface BuiltOutput {
  readonly target: string
  readonly language: string
  /** Absolute. */
  readonly folder: string
  /** Relative to the folder, with `/`. */
  readonly files: readonly { readonly path: string; readonly size: number }[]
  /** False if everything was there already. */
  readonly changed: boolean
}
