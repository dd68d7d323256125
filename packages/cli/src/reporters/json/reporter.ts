import type { Finding } from '../../report/finding.ts'
import { countFindings } from '../../report/report.ts'
import { safeJson } from '../../report/safe-json.ts'
import type { Reporter } from '../reporter.ts'

/** For programs. Its keys are permanent; `version` counts changes that break readers. */
export const json: Reporter = {
  name: 'json',
  summary: 'for programs',
  write: ({ command, findings, outputs, silenced }) => {
    const report = {
      version: 1,
      command,
      counts: countFindings(findings),
      findings: findings.map(toJson),
      ...(silenced.length > 0 && {
        silenced: silenced.map(({ finding, reason }) => ({ ...toJson(finding), reason })),
      }),
      outputs,
    }
    return { out: safeJson(report) }
  },
}

function toJson({ code, severity, message, hint, file, stretch, related }: Finding): Record<string, unknown> {
  return { code, severity, message, hint, file, ...stretch, ...(related.length > 0 && { related }) }
}
