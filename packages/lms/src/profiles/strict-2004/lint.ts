import { createLint } from '../../strict/create-lint.ts'
import type { FindFault } from '../../strict/strict-session.ts'
import { atMost, decimal, matches, numberFrom, oneOf } from '../../strict/value-checks.ts'
import type { Check, Checks } from '../../strict/value-checks.ts'

const duration = matches(/^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/, 'PT1H2M3.45S')
const oneLine: Check = (value) =>
  /[\r\n]/.test(value) ? 'has a line break, expected one line' : atMost(250)(value)
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown')
const success = oneOf('passed', 'failed', 'unknown')

const checks: Checks = [
  [/^cmi\.suspend_data$/, atMost(64_000)],
  [/^cmi\.location$/, atMost(1000)],
  [/^cmi\.(objectives\.\d+\.)?completion_status$/, completion],
  [/^cmi\.(objectives\.\d+\.)?success_status$/, success],
  [/^cmi\.exit$/, oneOf('time-out', 'suspend', 'normal', '')],
  [/^cmi\.(session_time|interactions\.\d+\.latency)$/, duration],
  [/^cmi\.(objectives\.\d+\.)?score\.scaled$/, numberFrom(-1, 1)],
  [/^cmi\.(objectives\.\d+\.)?score\.(raw|min|max)$/, numberFrom(0, 100)],
  [/^cmi\.(objectives\.\d+\.)?progress_measure$/, numberFrom(0, 1)],
  [/^cmi\.objectives\.\d+\.id$/, matches(/^\w{1,250}$/, 'an ASCII word')],
  [/^cmi\.interactions\.\d+\.(objectives\.\d+\.)?id$/, matches(/^[\w.-]{1,250}$/, 'an ASCII word')],
  [
    /^cmi\.interactions\.\d+\.timestamp$/,
    matches(
      /^(19[7-9]\d|20[0-2]\d|203[0-7])-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}Z?)?$/,
      'a local time without a zone, such as 2026-11-21T10:00:00',
    ),
  ],
  [/^cmi\.interactions\.\d+\.weighting$/, matches(decimal, 'a number')],
  [/^cmi\.(interactions|objectives)\.\d+\.description$/, oneLine],
  [
    /^cmi\.interactions\.\d+\.type$/,
    oneOf(
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'likert',
      'matching',
      'performance',
      'sequencing',
      'numeric',
      'other',
    ),
  ],
  [
    /^cmi\.interactions\.\d+\.result$/,
    matches(
      /^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d{1,2})?)$/,
      'correct, incorrect, unanticipated, neutral or a number',
    ),
  ],
]

const word = '[A-Za-z0-9_]{1,250}'
const pair = `${word}\\[\\.\\]${word}`
const listOf = (item: string): RegExp => new RegExp(`^${item}(\\[,\\]${item})*$`)

const responses: Readonly<Record<string, Check>> = {
  'true-false': oneOf('true', 'false'),
  choice: matches(listOf(word), 'ids with [,] between them'),
  matching: matches(listOf(pair), 'pairs such as 1[.]c[,]2[.]b'),
  sequencing: matches(listOf(word), 'ids with [,] between them'),
  numeric: matches(decimal, 'a number'),
  likert: matches(new RegExp(`^${word}$`), 'one id'),
  'fill-in': oneLine,
  'long-fill-in': atMost(4000),
  performance: oneLine,
  other: atMost(4000),
}

/**
 * Say what the strictest of three readings of SCORM 2004 has against a value, beyond what scorm-again refuses.
 *
 * @spec SCORM 2004 4th RTE, section 4.1 (data types) and 4.2.9 (interactions)
 */
export const findFault: FindFault = createLint({
  checks,
  responses,
  response: /^cmi\.interactions\.(\d+)\.(?:learner_response|correct_responses\.\d+\.pattern)$/,
  unwrap: (value) => value.replace(/^(\{(lang|case_matters|order_matters)=[\w-]*\})+/, ''),
})
