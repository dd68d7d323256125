/** What the server tells the page, as JSON. Types only: both sides import them. */
import type { Code, Severity } from '@paath/diagnostics'

/** The course as the page shows it. */
export interface DevState {
  /** Counts looks at the course. */
  readonly revision: number
  readonly id: string
  readonly title: string
  readonly modules: readonly DevModule[]
  readonly languages: readonly DevLanguage[]
  /** Why the page on view could not be made anew. Empty: it is as the author wrote it. */
  readonly problems: readonly DevFinding[]
  /** Everything that a check finds. Undefined until it has been looked for. */
  readonly findings?: readonly DevFinding[]
  /** What stands in the way outside of the course's text, in words. It goes away by itself. */
  readonly trouble: readonly string[]
}

/** A module that can be chosen. */
export interface DevModule {
  readonly id: string
  readonly title: string
  readonly minutes: number
  /** Pass mark in percent. */
  readonly pass?: number
}

/** A language that can be chosen. */
export interface DevLanguage {
  readonly tag: string
  /** As its readers call it. */
  readonly name: string
}

/** A finding in words. */
export interface DevFinding {
  readonly code: Code
  readonly severity: Severity
  /** Relative to the course. */
  readonly file: string
  readonly line?: number
  readonly column?: number
  /** In the text of the file, from its start. */
  readonly offset?: number
  readonly message: string
  readonly hint: string
  /** The line of the source, with one before it. */
  readonly frame: readonly { readonly gutter: string; readonly text: string; readonly isMarker: boolean }[]
}

/** Which page a browser shows. */
export interface Shown {
  readonly module: string
  readonly language: string
}

/** A page as it was last written. */
export interface PageNews {
  /** Names what the page looks like. Equal editions need no new paint. */
  readonly edition: string
  readonly html: string
  /** Names everything that the page loads. */
  readonly rest: string
}
