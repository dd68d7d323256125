import { definitionOf } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'

/** Findings as `--strict` counts them: what a complete course must have is an error, and no longer a warning. */
export function toStrict(diagnostics: readonly AnyDiagnostic[]): AnyDiagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { strict } = definitionOf(diagnostic.code)
    return strict ? { ...diagnostic, severity: strict } : diagnostic
  })
}
