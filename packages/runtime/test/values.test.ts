/**
 * Every value that a package writes, held against the forms that all checkers of an LMS take.
 *
 * @spec SCORM 1.2 RTE 3.4; SCORM 2004 4th RTE 4; where ADL, Moodle 4.5 and scorm-again differ, what all three accept
 */
import { stateLimit, statusTable } from '@paath/protocol'
import type { Connection, LessonStatus } from '@paath/protocol'
import { expect, test } from 'vitest'
import type { Interaction, LmsClient } from '../src/lms/client.ts'
import { createClient } from '../src/lms/create-client.ts'

type Standard = '1.2' | '2004'

const state = new RegExp(`^[ -~]{0,${stateLimit}}$`)
const percent = /^(?:100|\d{1,2}(?:\.\d{1,2})?)$/
const clock = /^\d{4}:\d\d:\d\d\.\d\d$/
const duration = /^PT(?:\d{1,6}H)?(?:\d{1,2}M)?\d{1,2}(?:\.\d{1,2})?S$/
const name = /^[\w.-]{1,250}$/
const type = /^(?:choice|matching|sequencing|fill-in)$/
const oneLine = /^[^\r\n]{1,250}$/u

/** Elements that may be written, and the form of their values. */
const forms: Readonly<Record<Standard, readonly (readonly [element: RegExp, value: RegExp])[]>> = {
  '1.2': [
    [/^cmi\.core\.exit$/, /^suspend$/],
    [/^cmi\.core\.lesson_location$/, name],
    [/^cmi\.core\.lesson_status$/, /^(?:incomplete|completed|passed|failed)$/],
    [/^cmi\.core\.score\.(?:raw|min|max)$/, percent],
    [/^cmi\.core\.session_time$/, clock],
    [/^cmi\.suspend_data$/, state],
    [/^cmi\.objectives\.\d+\.id$/, /^\w{1,250}$/],
    [/^cmi\.objectives\.\d+\.status$/, /^(?:completed|not attempted)$/],
    [/^cmi\.interactions\.\d+\.id$/, name],
    [/^cmi\.interactions\.\d+\.type$/, type],
    [/^cmi\.interactions\.\d+\.(?:correct_responses\.0\.pattern|student_response)$/, /^[^\r\n]{1,250}$/u],
    [/^cmi\.interactions\.\d+\.result$/, /^(?:correct|wrong|neutral)$/],
    [/^cmi\.interactions\.\d+\.latency$/, clock],
    [/^cmi\.interactions\.\d+\.time$/, /^\d\d:\d\d:\d\d$/],
  ],
  '2004': [
    [/^cmi\.exit$/, /^suspend$/],
    [/^cmi\.location$/, name],
    [/^cmi\.completion_status$/, /^(?:incomplete|completed)$/],
    [/^cmi\.success_status$/, /^(?:passed|failed|unknown)$/],
    [/^cmi\.score\.(?:raw|min|max)$/, percent],
    [/^cmi\.score\.scaled$/, /^(?:1|0(?:\.\d{1,2})?)$/],
    [/^cmi\.session_time$/, duration],
    [/^cmi\.suspend_data$/, state],
    [/^cmi\.objectives\.\d+\.id$/, /^\w{1,250}$/],
    [/^cmi\.objectives\.\d+\.completion_status$/, /^(?:completed|not attempted)$/],
    [/^cmi\.interactions\.\d+\.id$/, name],
    [/^cmi\.interactions\.\d+\.type$/, type],
    [/^cmi\.interactions\.\d+\.description$/, oneLine],
    [/^cmi\.interactions\.\d+\.timestamp$/, /^20[0-3]\d-\d\d-\d\dT\d\d:\d\d:\d\d$/],
    [
      /^cmi\.interactions\.\d+\.(?:correct_responses\.0\.pattern|learner_response)$/,
      /^(?!.*\[,\]\[,\])[^\r\n]{1,4000}$/u,
    ],
    [/^cmi\.interactions\.\d+\.result$/, /^(?:correct|incorrect|neutral)$/],
    [/^cmi\.interactions\.\d+\.latency$/, duration],
  ],
}

/** Forms of answers by type: letters for what is chosen, pairs of one character each. */
const answers: Readonly<Record<Standard, Readonly<Record<string, RegExp>>>> = {
  '1.2': {
    choice: /^[a-z](?:,[a-z])*$/,
    sequencing: /^[a-z](?:,[a-z])*$/,
    matching: /^[1-9a-z]\.[a-z](?:,[1-9a-z]\.[a-z])*$/,
  },
  '2004': {
    choice: /^[a-z](?:\[,\][a-z])*$/,
    sequencing: /^[a-z](?:\[,\][a-z])*$/,
    matching: /^[1-9a-z]\[\.\][a-z](?:\[,\][1-9a-z]\[\.\][a-z])*$/,
  },
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index))
const longText = 'शिकायत '.repeat(80).trim()
const common = {
  latencyMilliseconds: 4321.567,
  at: new Date('2026-11-21T10:00:00.123Z'),
  text: 'Which form?',
}

/** What can be answered, with its ends: everything chosen, nothing paired, texts of other scripts, long ones, line breaks. */
const interactions: Readonly<Record<string, Interaction>> = {
  'one option': { ...common, id: 'q1', type: 'choice', response: ['b'], key: ['a'], right: false },
  'all options': { ...common, id: 'a-b-c', type: 'choice', response: letters, key: letters, right: true },
  'a way of a story': { ...common, id: 'tale.scene-2', type: 'choice', response: ['c'], key: [] },
  'an order': { ...common, id: 'q2', type: 'order', response: ['c', 'a', 'b'], key: ['a', 'b', 'c'] },
  'all pairs': { ...common, id: 'q3', type: 'match', response: letters, key: letters, right: true },
  'some pairs': { ...common, id: 'q3', type: 'match', response: ['', 'b', ''], key: ['a', 'b', 'c'] },
  'no pair': { ...common, id: 'q3', type: 'match', response: ['', ''], key: ['a', 'b'], right: false },
  'a word': { ...common, id: 'q4', type: 'fill-in', response: ['हेल्पलाइन'], key: ['1930'], right: false },
  'long lines': {
    ...common,
    id: 'q4',
    type: 'fill-in',
    response: [`${longText}\n${longText}`],
    key: [longText],
  },
  'a long prompt': {
    ...common,
    id: 'q5',
    type: 'choice',
    response: ['a'],
    key: ['a'],
    text: longText.slice(0, 250),
  },
  'no prompt': { ...common, id: 'q5', type: 'choice', response: ['a'], key: ['a'], text: '' },
  'at once': { ...common, id: 'q6', type: 'choice', response: ['a'], key: ['a'], latencyMilliseconds: 0.1 },
  'after days': {
    ...common,
    id: 'q6',
    type: 'choice',
    response: ['a'],
    key: ['a'],
    latencyMilliseconds: 4e8,
  },
}

function open(version: Standard): { client: LmsClient; written: [element: string, value: string][] } {
  const written: [string, string][] = []
  const set = (element = '', value = ''): string => {
    written.push([element, value])
    return 'true'
  }
  const get = (element = ''): string =>
    element.endsWith('_children') ? 'id' : element.endsWith('_count') ? '0' : ''
  const api = { LMSSetValue: set, LMSGetValue: get, SetValue: set, GetValue: get }
  const connection: Connection = {
    api,
    standard: version,
    version,
    ready: true,
    initialized: 'true',
    faults: [],
  }
  return { client: createClient(connection), written }
}

function faultsOf(version: Standard, written: readonly (readonly [string, string])[]): string[] {
  return written.flatMap(([element, value]) => {
    const form = forms[version].find(([pattern]) => pattern.test(element))
    if (!form) return [`${element} is not in the table`]
    return form[1].test(value) ? [] : [`${element} = ${value}`]
  })
}

const standards = ['1.2', '2004'] as const

test.each(standards)('%s: answers are written in forms that every LMS takes', (version) => {
  for (const [what, interaction] of Object.entries(interactions)) {
    const { client, written } = open(version)
    client.record(interaction)
    expect(faultsOf(version, written), what).toEqual([])
    const kind = written.find(([element]) => element.endsWith('.type'))?.[1] ?? ''
    const form = answers[version][kind] ?? oneLine
    for (const [element, value] of written) {
      if (/pattern$|_response$/.test(element)) expect(value, `${what}: ${element}`).toMatch(form)
    }
  }
})

test.each(standards)(
  '%s: status, score, time, place and objectives are in forms that every LMS takes',
  (version) => {
    const row = statusTable.find(({ id }) => id === 'open')!
    const reached: LessonStatus[] = ['incomplete', 'failed', 'completed', 'passed']
    const scores = [0, 0.01, 7, 33.33, 66.67, 99.99, 100]
    const times = [0, 4, 999.9, 61_234, 3_723_456, 359_999_990, 4e8]
    for (const [index, status] of reached.entries()) {
      const { client, written } = open(version)
      client.open()
      for (const score of scores) {
        for (const sessionMilliseconds of times) {
          client.save({
            decision: { row, status, score },
            text: 'P1'.padEnd(stateLimit, '-'),
            location: ['start', 'read-it-like-a-detective', 'one_two-3', 's-4k2p7q'][index]!,
            sessionMilliseconds,
            objectives: [
              { id: 'start', done: true },
              { id: 'chapter-1_screen-2', done: false },
              { id: 's-4k2p7q', done: index > 1 },
            ],
          })
        }
      }
      expect(faultsOf(version, written), status).toEqual([])
      expect(new Set(written.map(([element]) => element)).size).toBeGreaterThan(10)
    }
  },
)
