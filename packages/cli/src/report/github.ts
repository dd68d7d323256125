import type { Finding } from './finding.ts'
import type { Report } from './report.ts'

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * A report as annotations of GitHub Actions, one line a finding.
 *
 * @spec GitHub Actions, workflow commands: `%`, CR and LF are escaped in data, `:` and `,` in properties too
 */
export function formatGithub({ findings }: Report): string {
  return findings.map((finding) => `${toAnnotation(finding)}\n`).join('')
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

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
