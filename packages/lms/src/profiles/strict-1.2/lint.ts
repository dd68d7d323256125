import { createLint } from '../../strict/create-lint.ts'
import type { FindFault } from '../../strict/strict-session.ts'
import { atMost, decimal, matches, numberFrom, oneOf } from '../../strict/value-checks.ts'
import type { Check, Checks } from '../../strict/value-checks.ts'

const timespan = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/
const identifier = /^[\w.-]{1,255}$/

const score = numberFrom(0, 100)
const lessonStatus = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed')
const objectiveStatus = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted')

const checks: Checks = [
  [/^cmi\.suspend_data$/, atMost(4096)],
  [/^cmi\.comments$/, atMost(4096)],
  [/^cmi\.core\.lesson_location$/, atMost(255)],
  [/^cmi\.core\.lesson_status$/, lessonStatus],
  [/^cmi\.core\.exit$/, oneOf('time-out', 'suspend', 'logout', '')],
  [/^cmi\.core\.session_time$/, matches(timespan, 'HHHH:MM:SS.SS')],
  [/^cmi\.(core|objectives\.\d+)\.score\.(raw|min|max)$/, score],
  [/^cmi\.objectives\.\d+\.status$/, objectiveStatus],
  [/^cmi\.(objectives|interactions)\.\d+\.(objectives\.\d+\.)?id$/, matches(identifier, 'an ASCII word')],
  [/^cmi\.interactions\.\d+\.time$/, matches(timeOfDay, 'HH:MM:SS')],
  [/^cmi\.interactions\.\d+\.latency$/, matches(timespan, 'HHHH:MM:SS.SS')],
  [/^cmi\.interactions\.\d+\.weighting$/, matches(decimal, 'a number')],
  [
    /^cmi\.interactions\.\d+\.type$/,
    matches(
      /^(true-false|choice|fill-in|matching|performance|likert|sequencing|numeric)$/,
      'a type of SCORM 1.2',
    ),
  ],
  [
    /^cmi\.interactions\.\d+\.result$/,
    matches(
      /^(correct|wrong|unanticipated|neutral|-?\d+(\.\d{1,2})?)$/,
      'correct, wrong, unanticipated, neutral or a number',
    ),
  ],
]

const responses: Readonly<Record<string, Check>> = {
  'true-false': matches(/^[01tf]$/, 't or f'),
  choice: matches(/^[0-9a-z](,[0-9a-z])*$/, 'single letters with commas'),
  matching: matches(/^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/, 'pairs such as 1.c,2.b'),
  sequencing: matches(/^[0-9a-z](,[0-9a-z])*$/, 'single letters with commas'),
  numeric: matches(decimal, 'a number'),
  likert: matches(/^[0-9a-z]$/, 'one letter'),
  'fill-in': atMost(255),
  performance: atMost(255),
}

/**
 * Say what a strict reading of SCORM 1.2 has against a value, beyond what scorm-again refuses.
 *
 * @spec SCORM 1.2 RTE, section 3.4.2 (data types) and 3.4.5 (interactions)
 */
export const findFault: FindFault = createLint({
  checks,
  responses,
  response: /^cmi\.interactions\.(\d+)\.(?:student_response|correct_responses\.\d+\.pattern)$/,
  unwrap: (value) => value.replace(/^\{(.*)\}$/, '$1'),
})
