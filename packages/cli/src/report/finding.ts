import * as nodePath from 'node:path'
import type { Code, Diagnostic, Severity, Stretch } from '@paath/diagnostics'
import { formatHint, formatMessage } from '@paath/diagnostics'

/** A diagnostic in words, placed from where the reader stands. */
export interface Finding {
  readonly code: Code
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  /** Relative to the working directory, with `/`. */
  readonly file: string
  readonly stretch?: Stretch
  readonly related: readonly { readonly file: string; readonly line?: number; readonly note: string }[]
  /** The text of the file, for a frame. */
  readonly source?: string
}

/** Where the diagnostics of a course are seen from. */
export interface Viewpoint {
  readonly cwd: string
  /** Folder of the course that the places count from. */
  readonly folder: string
  /** The text of a file of the course. */
  readonly readText: (path: string) => string | undefined
}

/** Put diagnostics in words. */
export function toFindings(
  diagnostics: readonly Diagnostic[],
  { cwd, folder, readText }: Viewpoint,
): Finding[] {
  const shown = (file: string): string => toShownPath(cwd, nodePath.join(folder, file))
  return diagnostics.map((diagnostic) => {
    const { code, severity, place, related = [] } = diagnostic
    const source = place.span && readText(place.file)
    return {
      code,
      severity,
      message: formatMessage(diagnostic),
      hint: formatHint(diagnostic),
      file: shown(place.file),
      ...(place.span && {
        stretch: {
          line: place.span.start.line,
          column: place.span.start.column,
          endLine: place.span.end.line,
          endColumn: place.span.end.column,
        },
      }),
      related: related.map(({ place: other, note }) => ({
        file: shown(other.file),
        ...(other.span && { line: other.span.start.line }),
        note,
      })),
      ...(source !== undefined && { source }),
    }
  })
}

/**
 * A path as people see it: from the working directory, with `/`. One on another drive stays whole.
 *
 * @param path Of the system in question.
 */
export function toShownPath(cwd: string, file: string, path: nodePath.PlatformPath = nodePath): string {
  const relative = path.relative(cwd, file)
  return (relative === '' ? '.' : relative).split(path.sep).join('/')
}
