import type { Severity } from '@paath/diagnostics'
import type { Finding } from '../../report/finding.ts'
import { visibleText } from '../../report/visible-text.ts'
import type { Reporter } from '../reporter.ts'

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/** GitHub drops more annotations of one level in a step without a word. */
const mostOfLevel = 10

/**
 * Annotations of GitHub Actions, one line a finding, the worst first.
 *
 * @spec GitHub Actions, workflow commands: `%`, CR and LF are escaped in data, `:` and `,` in properties too
 */
export const github: Reporter = {
  name: 'github',
  summary: 'annotations of GitHub Actions',
  write: ({ findings }) => {
    const lines = (['error', 'warning', 'info'] as const).flatMap((severity) =>
      toAnnotations(
        findings.filter((finding) => finding.severity === severity),
        severity,
      ),
    )
    return { out: lines.map((line) => `${line}\n`).join('') }
  },
}

function toAnnotations(findings: readonly Finding[], severity: Severity): string[] {
  if (findings.length <= mostOfLevel) return findings.map(toAnnotation)
  const shown = findings.slice(0, mostOfLevel - 1)
  const more = `${findings.length - shown.length} more are not shown here: run \`paath check\``
  return [...shown.map(toAnnotation), `::${levels[severity]} title=paath::${escapeData(more)}`]
}

function toAnnotation({ code, severity, message, hint, file, stretch }: Finding): string {
  const place = stretch && {
    line: stretch.line,
    endLine: stretch.endLine,
    // Columns count only where an annotation stays on one line.
    ...(stretch.line === stretch.endLine && { col: stretch.column, endColumn: stretch.endColumn }),
  }
  const properties = Object.entries({ file, ...place, title: code }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  return `::${levels[severity]} ${properties.join(',')}::${escapeData(`${message}\n${hint}`)}`
}

/** Line ends stay lines of the annotation; whatever else would steer the log, or hide in it, is shown. */
function escapeData(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(visibleText)
  return lines.join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
