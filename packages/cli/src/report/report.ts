import type { Severity } from '@paath/diagnostics'
import type { Finding } from './finding.ts'

/** What a command has to say at its end. */
export interface Report {
  readonly command: string
  readonly findings: readonly Finding[]
  /** Findings that a comment in a course silences. */
  readonly silenced: readonly { readonly finding: Finding; readonly reason: string }[]
  /** Folders that were made or are up to date. */
  readonly outputs: readonly ReportedOutput[]
}

/** One folder of results. */
export interface ReportedOutput {
  readonly course: string
  readonly target: string
  readonly language: string
  /** Relative to the working directory, with `/`. */
  readonly folder: string
  readonly files: readonly { readonly path: string; readonly size: number }[]
  /** False if everything was there already. */
  readonly changed: boolean
}

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Count the findings. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** What a person accepts. */
export interface Tolerance {
  /** The mildest severity that fails a run. */
  readonly failOn: Severity
  readonly maxWarnings: number
}

/** Do these findings fail the run? */
export function isFailure({ error, warning, info }: Counts, { failOn, maxWarnings }: Tolerance): boolean {
  const failing = { error, warning: error + warning, info: error + warning + info }[failOn]
  return failing > 0 || warning > maxWarnings
}
