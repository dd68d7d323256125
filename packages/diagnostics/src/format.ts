import type { Diagnostic } from './diagnostic.ts'
import { definitionOf } from './registry.ts'

/** The sentence that says what is wrong. */
export function formatMessage(diagnostic: Diagnostic): string {
  return definitionOf(diagnostic.code).message(diagnostic.data)
}

/** The sentence that says what to do. */
export function formatHint(diagnostic: Diagnostic): string {
  return definitionOf(diagnostic.code).hint(diagnostic.data)
}

/** `file:line:column`, or only the file where no stretch is known. */
export function formatPlace({ place }: Diagnostic): string {
  return place.span ? `${place.file}:${place.span.start.line}:${place.span.start.column}` : place.file
}

/** One diagnostic as plain text: place, severity and code, message, and the hint on a line of its own. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const head = `${formatPlace(diagnostic)} ${diagnostic.severity} ${diagnostic.code}`
  return `${head}\n  ${formatMessage(diagnostic)}\n  ${formatHint(diagnostic)}`
}
