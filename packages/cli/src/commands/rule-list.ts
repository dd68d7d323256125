import type { Code } from '@paath/diagnostics'
import { codes } from '@paath/diagnostics'
import { describeCode } from '@paath/diagnostics/pages'
import { isSuppressible } from '@paath/rules'

/** What `--rules` says of one code. */
interface ListedRule {
  readonly code: Code
  readonly severity: string
  readonly suppressible: boolean
  readonly title: string
  readonly source?: string
}

/** Every rule with its severity and where it comes from, sorted by code. */
export function formatRuleList(asJson: boolean): string {
  const rules = (Object.keys(codes) as Code[]).sort().map(toListedRule)
  if (asJson) return `${JSON.stringify(rules, null, 2)}\n`
  return rules
    .map(({ code, severity, title, source }) => {
      const from = source === undefined ? '' : ` (${source})`
      return `${code.padEnd(36)} ${severity.padEnd(8)} ${title}${from}\n`
    })
    .join('')
}

function toListedRule(code: Code): ListedRule {
  const { severity, title, source } = describeCode(code)
  return {
    code,
    severity,
    suppressible: isSuppressible(code),
    title,
    ...(source !== undefined && { source }),
  }
}
