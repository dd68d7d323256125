import { formatHint, formatMessage, frameOf } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import type { DevFinding } from './dev-state.ts'

/** Columns of a line of source on the page. It scrolls on small screens. */
const frameWidth = 88

/**
 * Put a diagnostic in words.
 *
 * @param readText The text of a file of the course.
 */
export function toDevFinding(
  diagnostic: AnyDiagnostic,
  readText: (file: string) => string | undefined,
): DevFinding {
  const { code, severity, place } = diagnostic
  const { start, end } = place.span ?? {}
  const source = start && readText(place.file)
  const stretch = start &&
    end && { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  const frame = source !== undefined && stretch ? frameOf(source, stretch, frameWidth) : []
  return {
    code,
    severity,
    file: place.file,
    ...(start && { line: start.line, column: start.column, offset: start.offset }),
    message: formatMessage(diagnostic),
    hint: formatHint(diagnostic),
    frame: frame.map(({ gutter, text, role }) => ({ gutter, text, isMarker: role === 'marker' })),
  }
}
