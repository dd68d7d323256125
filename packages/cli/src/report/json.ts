import type { Finding } from './finding.ts'
import type { Report } from './report.ts'
import { countFindings } from './report.ts'

/** A report for programs. Its keys are permanent; `version` counts changes that break readers. */
export function formatJson({ command, findings, outputs }: Report): string {
  const report = {
    version: 1,
    command,
    counts: countFindings(findings),
    findings: findings.map(toJson),
    outputs,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function toJson({ code, severity, message, hint, file, stretch, related }: Finding): Record<string, unknown> {
  return { code, severity, message, hint, file, ...stretch, ...(related.length > 0 && { related }) }
}
