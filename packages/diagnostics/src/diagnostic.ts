import type { Severity } from './code-definition.ts'
import type { Place, TextEdit } from './place.ts'
import type { Code, DataOf } from './registry.ts'
import { definitionOf } from './registry.ts'

/**
 * One finding about content, as plain data: it can be cached, compared, sorted and sent anywhere.
 * The text that people read is made late, by `formatMessage`.
 */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C
  readonly severity: Severity
  readonly data: DataOf<C>
  readonly place: Place
  /** Other places that explain this one, each with a few words. */
  readonly related?: readonly { readonly place: Place; readonly note: string }[]
  /** Edits that mend it without a change of meaning. */
  readonly fix?: readonly TextEdit[]
}

/** A diagnostic that narrows when `code` is compared. */
export type AnyDiagnostic = { [C in Code]: Diagnostic<C> }[Code]

/** What a reporter may add. */
export type ReportOptions = Partial<Pick<Diagnostic, 'severity' | 'related' | 'fix'>>

/** Hand one finding to whoever collects them. Stages get this function and never throw for content. */
export type Report = <C extends Code>(code: C, data: DataOf<C>, place: Place, options?: ReportOptions) => void

/** Diagnostics in the order reported, and the function that adds to them. */
export interface Collector {
  readonly report: Report
  readonly diagnostics: readonly AnyDiagnostic[]
}

/** Make an empty collector. */
export function createCollector(): Collector {
  const diagnostics: AnyDiagnostic[] = []
  const report: Report = (code, data, place, options = {}) => {
    const diagnostic = { code, severity: definitionOf(code).severity, data, place, ...options }
    diagnostics.push(diagnostic as AnyDiagnostic)
  }
  return { report, diagnostics }
}

/** Does any of these stop a build? */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}
