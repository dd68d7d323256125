import { formatMessage } from '@paath/diagnostics'
import type { Cell } from '../cell.ts'
import type { Proof } from '../prove-package.ts'

/** What `proof.json` holds: what was seen, bound to the hash of the package. */
export interface ProofFile {
  readonly version: 1
  readonly package: { readonly name: string; readonly sha256: string }
  readonly depth: 'quick' | 'full'
  readonly browser: string
  readonly verdict: 'proven' | 'broken'
  readonly cells: readonly Pick<Cell, 'profile' | 'scenario' | 'verdict' | 'reason' | 'notices'>[]
  readonly accessibility?: {
    readonly screens: number
    readonly states: number
    readonly violations: number
    readonly open: number
  }
  readonly oldestBrowser?: string
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly message: string }[]
}

/** Make the content of `proof.json`. It holds no time, so that equal packages give equal proofs. */
export function toProofFile({
  subject,
  depth,
  browser,
  cells,
  accessibility,
  oldest,
  diagnostics,
}: Proof): ProofFile {
  const countOf = (verdict: string): number =>
    accessibility?.findings.filter((finding) => finding.verdict === verdict).length ?? 0
  return {
    version: 1,
    package: subject,
    depth,
    browser,
    verdict: diagnostics.some(({ severity }) => severity === 'error') ? 'broken' : 'proven',
    cells: cells.map(({ profile, scenario, verdict, reason, notices }) => ({
      profile,
      scenario,
      verdict,
      reason,
      notices,
    })),
    ...(accessibility && {
      accessibility: {
        screens: accessibility.screens,
        states: accessibility.states,
        violations: countOf('violation'),
        open: countOf('open'),
      },
    }),
    ...(oldest !== undefined && { oldestBrowser: oldest }),
    findings: diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: formatMessage(diagnostic),
    })),
  }
}
