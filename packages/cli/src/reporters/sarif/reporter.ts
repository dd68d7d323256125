import { createHash } from 'node:crypto'
import { definitionOf, linesOf } from '@paath/diagnostics'
import { describeCode } from '@paath/diagnostics/pages'
import type { Code } from '@paath/diagnostics'
import { version } from '../../generated/version.ts'
import type { Finding } from '../../report/finding.ts'
import { visibleText } from '../../report/visible-text.ts'
import { safeJson } from '../../report/safe-json.ts'
import type { Reporter } from '../reporter.ts'

/** GitHub keeps so many results of a run, cuts longer descriptions, and refuses more than 10 MB of gzip: 5,000 messages of this length are less. */
const limits = { results: 5000, description: 1024, message: 1000 } as const

const levels = { error: 'error', warning: 'warning', info: 'note' } as const
const worstFirst = { error: 0, warning: 1, info: 2 } as const

interface Entry {
  readonly finding: Finding
  /** Why it is silenced. */
  readonly reason?: string
}

/**
 * Findings for code scanning and other tools that read SARIF.
 *
 * @spec SARIF 2.1.0; GitHub, SARIF support for code scanning
 */
export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  write: ({ findings, silenced }) => {
    const entries = [...findings.map((finding): Entry => ({ finding })), ...silenced]
      .sort((a, b) => worstFirst[a.finding.severity] - worstFirst[b.finding.severity])
      .slice(0, limits.results)
    const codes = [...new Set(entries.map(({ finding }) => finding.code))].sort()
    const fingerprint = createFingerprints()
    const run = {
      tool: {
        driver: { name: 'Paath', semanticVersion: version, rules: codes.map(toRule) },
      },
      automationDetails: { id: 'paath/' },
      columnKind: 'utf16CodeUnits',
      results: entries.map((entry) => toResult(entry, codes, fingerprint(entry.finding))),
    }
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
    return { out: safeJson(log) }
  },
}

function toRule(code: Code): Record<string, unknown> {
  const { title, why, hint } = describeCode(code)
  const { severity } = definitionOf(code)
  return {
    id: code,
    shortDescription: { text: cut(title) },
    fullDescription: { text: cut(why) },
    help: { text: cut(`${why} ${hint}.`) },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [code.slice(0, code.indexOf('/'))],
      // Rules that may well be wrong only remark: docs/precision.md.
      precision: severity === 'info' ? 'medium' : 'high',
      'problem.severity': problemOf(severity),
    },
  }
}

function problemOf(severity: Finding['severity']): string {
  return severity === 'info' ? 'recommendation' : severity
}

function toResult(
  { finding, reason }: Entry,
  codes: readonly Code[],
  fingerprint: string,
): Record<string, unknown> {
  const { code, severity, message, hint, file, stretch } = finding
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: cut(`${visibleText(message)}. ${visibleText(hint)}.`, limits.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: stretch ? toRegion(stretch) : { startLine: 1 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(reason !== undefined && {
      suppressions: [{ kind: 'inSource', justification: cut(visibleText(reason), limits.message) }],
    }),
  }
}

function toRegion({
  line,
  column,
  endLine,
  endColumn,
}: NonNullable<Finding['stretch']>): Record<string, number> {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A relative URI: names in other scripts are encoded. */
function toUri(file: string): string {
  return file.split('/').map(encodePart).join('/')
}

function encodePart(part: string): string {
  // A lone half of a surrogate pair has no UTF-8.
  return encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\uFFFD'))
}

function cut(text: string, most: number = limits.description): string {
  // A letter in two units is never cut in half.
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`
}

/** A name for each finding that stays when lines move: its code, file and line of text, and the number among equals. */
function createFingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return ({ code, file, stretch, source }) => {
    const line = stretch && source !== undefined ? linesOf(source)[stretch.line - 1] : undefined
    const key = JSON.stringify([code, file, line?.trim() ?? ''])
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return `${createHash('sha256').update(key).digest('hex').slice(0, 16)}:${count}`
  }
}
