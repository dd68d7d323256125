import { expect, test } from 'vitest'
import { createMemoryHost } from '../../memory-host.ts'
import type { MemoryHost, MemoryHostOptions } from '../../memory-host.ts'
import type { LmsSession } from '../../profile.ts'
import { strict2004 } from './profile.ts'

// Facts about SCORM 2004: scorm.md §2.2, §4 and §7.

type Api = Record<string, (name?: unknown, value?: unknown) => unknown>

async function start(
  options: MemoryHostOptions = {},
): Promise<{ host: MemoryHost; session: LmsSession; api: Api }> {
  const host = createMemoryHost(options)
  const session = strict2004.create(host)
  await session.launch()
  return { host, session, api: host.scope.API_1484_11 as Api }
}

test('answers with strings, knows the learner, and has an objective of its own', async () => {
  const { api } = await start({ learner: 'meena' })
  expect(api['Initialize']?.('')).toBe('true')
  expect(api['GetValue']?.('cmi.learner_id')).toBe('meena')
  expect(api['GetValue']?.('cmi.entry')).toBe('ab-initio')
  expect(api['GetValue']?.('cmi.completion_status')).toBe('unknown')
  expect(api['GetValue']?.('cmi.objectives.0.id')).toBe('PRIMARYOBJ')
  expect(api['SetValue']?.('cmi.completion_status', 'incomplete')).toBe('true')
  expect(api['GetLastError']?.()).toBe('0')
})

test('after Terminate every function has its own error', async () => {
  const { api, session } = await start()
  api['Initialize']?.('')
  expect(api['Terminate']?.('')).toBe('true')
  for (const [method, code] of [
    ['Initialize', '104'],
    ['GetValue', '123'],
    ['SetValue', '133'],
    ['Commit', '143'],
    ['Terminate', '113'],
  ] as const) {
    expect(api[method]?.('', '')).toBe(method === 'GetValue' ? '' : 'false')
    expect(api['GetLastError']?.()).toBe(code)
  }
  expect(session.faults).toHaveLength(5)
})

test.each([
  ['suspend', 'resume', 'abc', 'completed'],
  ['normal', 'ab-initio', '', 'unknown'],
])('after exit "%s" entry is "%s" and suspended data is "%s"', async (exit, entry, data, status) => {
  const first = await start()
  first.api['Initialize']?.('')
  first.api['SetValue']?.('cmi.exit', exit)
  first.api['SetValue']?.('cmi.suspend_data', 'abc')
  first.api['SetValue']?.('cmi.completion_status', 'completed')
  first.api['SetValue']?.('cmi.interactions.0.id', 'q1')
  first.api['SetValue']?.('cmi.interactions.0.type', 'choice')
  first.api['SetValue']?.('cmi.session_time', 'PT1M30S')
  first.api['Terminate']?.('')
  expect(first.host.record()).toMatchObject({
    status: 2,
    percentage: 100,
    details: { 'cmi.total_time': 'PT1M30S' },
  })
  const record = first.host.record()
  const { api } = await start(record ? { record } : {})
  api['Initialize']?.('')
  expect(api['GetValue']?.('cmi.entry')).toBe(entry)
  expect(api['GetValue']?.('cmi.suspend_data')).toBe(data)
  expect(api['GetValue']?.('cmi.completion_status')).toBe(status)
  expect(api['GetValue']?.('cmi.interactions._count')).toBe(exit === 'suspend' ? '1' : '0')
})

test.each([
  ['cmi.suspend_data', 'x'.repeat(64_001), 'at most 64000 are kept'],
  ['cmi.location', 'x'.repeat(1001), 'at most 1000 are kept'],
  ['cmi.completion_status', 'passed', 'is "passed"'],
  ['cmi.exit', 'logout', 'is "logout"'],
  ['cmi.session_time', 'PT1.234S', 'expected PT1H2M3.45S'],
  ['cmi.score.scaled', '66', 'from -1 to 1'],
  ['cmi.score.raw', '66.667', 'at most two decimals'],
  ['cmi.objectives.1.id', 'opt-a', 'expected an ASCII word'],
  ['cmi.interactions.0.id', 'q 1', 'expected an ASCII word'],
  ['cmi.interactions.0.timestamp', '2026-11-21T10:00:00Z', 'expected a local time'],
  ['cmi.interactions.0.timestamp', '2026-11-21T10:00:00+05:30', 'expected a local time'],
  ['cmi.interactions.0.description', 'one\ntwo', 'has a line break'],
  ['cmi.interactions.0.result', 'wrong', 'expected correct, incorrect'],
  ['cmi.interactions.0.learner_response', 'a', 'before the type'],
  ['cmi.score.raw', 66, 'is set with a number'],
])('refuses %s with a fault in words', async (name, value, words) => {
  const { api, session } = await start()
  api['Initialize']?.('')
  expect(api['SetValue']?.(name, value)).toBe('false')
  expect(api['GetLastError']?.()).toBe('406')
  expect(session.faults.join()).toContain(words)
})

test.each([
  ['choice', 'a[,]c', 'opt-a'],
  ['matching', '1[.]c[,]2[.]b', '1.c'],
  ['numeric', '12.5', 'twelve'],
  ['true-false', 'true', 't'],
  ['fill-in', 'उन्नीस सौ तीस', 'one\ntwo'],
])('takes the %s response %s and refuses %s', async (type, good, bad) => {
  const { api, session } = await start()
  api['Initialize']?.('')
  api['SetValue']?.('cmi.interactions.0.id', 'q1')
  api['SetValue']?.('cmi.interactions.0.type', type)
  expect(api['SetValue']?.('cmi.interactions.0.learner_response', good)).toBe('true')
  expect(api['SetValue']?.('cmi.interactions.0.learner_response', bad)).toBe('false')
  expect(session.faults).toHaveLength(1)
})

test('a Commit that the server did not get answers false', async () => {
  const host = createMemoryHost()
  const session = strict2004.create({ ...host, server: { ...host.server, writeNow: () => false } })
  await session.launch()
  const api = host.scope.API_1484_11 as Api
  api['Initialize']?.('')
  expect(api['Commit']?.('')).toBe('false')
  expect(api['GetLastError']?.()).toBe('101')
})

test('a session by the book has no fault', async () => {
  const { api, session } = await start()
  api['Initialize']?.('')
  for (const [name, value] of [
    ['cmi.completion_status', 'incomplete'],
    ['cmi.exit', 'suspend'],
    ['cmi.session_time', 'PT12.34S'],
    ['cmi.suspend_data', 'x'.repeat(4096)],
    ['cmi.score.scaled', '0.66'],
    ['cmi.score.raw', '66.67'],
    ['cmi.objectives.1.id', 'why_this_matters'],
    ['cmi.objectives.1.completion_status', 'not attempted'],
    ['cmi.interactions.0.id', 'q1'],
    ['cmi.interactions.0.type', 'choice'],
    ['cmi.interactions.0.timestamp', '2026-11-21T10:00:00'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a[,]b'],
    ['cmi.interactions.0.learner_response', 'a'],
    ['cmi.interactions.0.result', 'incorrect'],
  ]) {
    expect([name, api['SetValue']?.(name, value)]).toEqual([name, 'true'])
  }
  expect(api['Commit']?.('')).toBe('true')
  expect(session.faults).toEqual([])
})
