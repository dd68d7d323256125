import type { Severity } from '@paath/diagnostics'
import type { ReviewReport } from '@paath/review'
import type { Finding } from '../report/finding.ts'
import { github } from '../reporters/github/reporter.ts'

const severities: Readonly<Record<string, Severity>> = { danger: 'error', error: 'error', warning: 'warning' }

/** What the change brings in mistakes and warnings, as annotations of GitHub Actions: at most ten of each kind, the worst first. */
export function toAnnotations({ courses }: ReviewReport): string {
  const findings = courses.flatMap(({ folder, changes }) =>
    changes.flatMap(({ kind, subject = kind, after = '', place }): Finding[] => {
      const severity = severities[kind]
      if (severity === undefined || !place) return []
      const { file, line } = place
      const stretch = line === undefined ? {} : { stretch: { line, column: 1, endLine: line, endColumn: 1 } }
      const path = [folder, file].filter((part) => part !== '').join('/')
      return [
        {
          code: subject as Finding['code'],
          severity,
          message: after,
          hint: '',
          file: path,
          related: [],
          ...stretch,
        },
      ]
    }),
  )
  return github.write(
    { command: 'review', findings, silenced: [], outputs: [] },
    { colours: { out: false, talk: false }, width: 80 },
  ).out
}
