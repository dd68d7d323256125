import * as path from 'node:path'
import type { Severity } from '@paath/diagnostics'
import { UsageError } from '@paath/diagnostics'
import { reporterNames } from '../reporters/index.ts'
import type { OptionSpec, ParsedArgs } from '../args.ts'
import type { Tolerance } from '../report/report.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Options of the commands that look at courses. */
export const courseOptions: Readonly<Record<string, OptionSpec>> = {
  format: {
    type: 'string',
    value: '<format>',
    summary: `${reporterNames.join(', ')} (default: pretty)`,
    choices: reporterNames,
  },
  lang: {
    type: 'string',
    value: '<languages>',
    summary: 'only these languages, such as hi,or (default: the source and every declared one)',
  },
  assessment: {
    type: 'string',
    value: '<file>',
    summary: 'final test that lies outside the course, in place of its own (one course only)',
  },
  show: {
    type: 'string',
    value: '<severity>',
    summary: 'mildest finding that is shown (default: info; warning for a build)',
    choices: severities,
  },
  'fail-on': {
    type: 'string',
    value: '<severity>',
    summary: 'mildest finding that makes the command fail (default: error)',
    choices: severities,
  },
  'max-warnings': { type: 'string', value: '<number>', summary: 'fail if there are more warnings than this' },
}

/** What counts as a failure, from the command line. */
export function toTolerance({ options }: ParsedArgs): Tolerance {
  return {
    failOn: (options['fail-on'] as Severity | undefined) ?? 'error',
    maxWarnings: toCount('--max-warnings', options['max-warnings']) ?? Number.POSITIVE_INFINITY,
  }
}

/**
 * The mildest finding that is shown: what can make a run fail is always among them.
 *
 * @param otherwise Where nothing was asked for.
 */
export function toShown({ options }: ParsedArgs, otherwise: Severity): Severity {
  const asked = (options['show'] as Severity | undefined) ?? otherwise
  const failing = (options['fail-on'] as Severity | undefined) ?? 'error'
  const counted: Severity = options['max-warnings'] === undefined ? 'error' : 'warning'
  const mildest = Math.max(...[asked, failing, counted].map((severity) => severities.indexOf(severity)))
  return severities[mildest] ?? asked
}

/** Is a finding of this severity shown? */
export function isShown(severity: Severity, mildest: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(mildest)
}

/** A list as it is written on the command line: `hi,or`. Undefined where nothing was written. */
export function toList(value: string | true | undefined): string[] | undefined {
  if (typeof value !== 'string') return undefined
  const items = value.split(/[,\s]+/).filter((item) => item !== '')
  return [...new Set(items)]
}

function toCount(name: string, value: string | true | undefined): number | undefined {
  if (typeof value !== 'string') return undefined
  if (!/^\d+$/.test(value))
    throw new UsageError(`${name} cannot be \`${value}\``, 'Write a whole number from 0')
  return Number(value)
}

/**
 * The final test outside the course, as an absolute path.
 *
 * @param folders The courses that were asked for: a test belongs to one.
 * @throws {UsageError} if there are several.
 */
export function toAssessment(
  { options }: ParsedArgs,
  { cwd, folders }: { readonly cwd: string; readonly folders: readonly string[] },
): { readonly assessment?: string } {
  const { assessment } = options
  if (typeof assessment !== 'string') return {}
  if (folders.length !== 1)
    throw new UsageError(
      '--assessment is for one course',
      'Name the course: `paath build <course> --assessment <file>`',
    )
  return { assessment: path.resolve(cwd, assessment) }
}
