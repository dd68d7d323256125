import type { Report } from '../report/report.ts'

/** One way to write a report: one folder, one object. */
export interface Reporter {
  /** What `--format` calls it. */
  readonly name: string
  /** What it is for, in a few words of the help. */
  readonly summary: string
  readonly write: (report: Report, options: ReporterOptions) => Written
}

/** What a reporter may know of its reader. */
export interface ReporterOptions {
  /** May colours be used on the result, and on what is said? */
  readonly colours: { readonly out: boolean; readonly talk: boolean }
  /** Columns of the terminal. */
  readonly width: number
}

/** A report as text. */
export interface Written {
  /** The result, for stdout. */
  readonly out: string
  /** What is said beside it, for stderr. */
  readonly talk?: string
}
