import { expect, test } from 'vitest'
import { createMemoryHost } from '../../memory-host.ts'
import type { MemoryHost, MemoryHostOptions } from '../../memory-host.ts'
import type { LmsSession } from '../../profile.ts'
import { strict12 } from './profile.ts'

// Facts about SCORM 1.2: scorm.md §1.2, §4 and §7.

type Api = Record<string, (name?: unknown, value?: unknown) => unknown>

async function start(
  options: MemoryHostOptions = {},
): Promise<{ host: MemoryHost; session: LmsSession; api: Api }> {
  const host = createMemoryHost(options)
  const session = strict12.create(host)
  await session.launch()
  return { host, session, api: host.scope.API as Api }
}

test('answers with strings and knows the learner', async () => {
  const { api } = await start({ learner: 'meena' })
  expect(api['LMSInitialize']?.('')).toBe('true')
  expect(api['LMSGetValue']?.('cmi.core.student_id')).toBe('meena')
  expect(api['LMSGetValue']?.('cmi.core.entry')).toBe('ab-initio')
  expect(api['LMSGetValue']?.('cmi.core.lesson_status')).toBe('not attempted')
  expect(api['LMSSetValue']?.('cmi.core.lesson_status', 'incomplete')).toBe('true')
  expect(api['LMSGetLastError']?.()).toBe('0')
})

test('refuses calls before Initialize and after Finish', async () => {
  const { api, session } = await start()
  expect(api['LMSSetValue']?.('cmi.suspend_data', 'x')).toBe('false')
  expect(api['LMSGetLastError']?.()).toBe('301')
  api['LMSInitialize']?.('')
  expect(api['LMSFinish']?.('')).toBe('true')
  expect(api['LMSGetValue']?.('cmi.suspend_data')).toBe('')
  expect(api['LMSGetLastError']?.()).toBe('301')
  expect(api['LMSCommit']?.('')).toBe('false')
  expect(session.faults).toHaveLength(3)
})

test('a Commit is at the server when it answers', async () => {
  const { host, api } = await start()
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.core.lesson_status', 'completed')
  api['LMSSetValue']?.('cmi.suspend_data', 'abc')
  expect(api['LMSCommit']?.('')).toBe('true')
  expect(host.record()).toMatchObject({ status: 2, details: { 'cmi.suspend_data': 'abc' } })
})

test('a Commit that the server did not get answers false', async () => {
  const host = createMemoryHost()
  const session = strict12.create({ ...host, server: { ...host.server, writeNow: () => false } })
  await session.launch()
  const api = host.scope.API as Api
  api['LMSInitialize']?.('')
  expect(api['LMSCommit']?.('')).toBe('false')
  expect(api['LMSGetLastError']?.()).toBe('101')
})

test.each([
  ['suspend', 'resume', 'abc', 'completed'],
  ['', '', '', 'completed'],
])('after exit "%s" entry is "%s" and suspended data is "%s"', async (exit, entry, data, status) => {
  const first = await start()
  first.api['LMSInitialize']?.('')
  first.api['LMSSetValue']?.('cmi.core.exit', exit)
  first.api['LMSSetValue']?.('cmi.suspend_data', 'abc')
  first.api['LMSSetValue']?.('cmi.core.lesson_status', status)
  first.api['LMSSetValue']?.('cmi.objectives.0.id', 's1')
  first.api['LMSSetValue']?.('cmi.objectives.0.status', 'completed')
  first.api['LMSSetValue']?.('cmi.core.session_time', '0000:01:30')
  first.api['LMSFinish']?.('')
  const record = first.host.record()
  const { api } = await start(record ? { record } : {})
  api['LMSInitialize']?.('')
  expect(api['LMSGetValue']?.('cmi.core.entry')).toBe(entry)
  expect(api['LMSGetValue']?.('cmi.suspend_data')).toBe(data)
  expect(api['LMSGetValue']?.('cmi.core.lesson_status')).toBe(status)
  expect(api['LMSGetValue']?.('cmi.objectives._count')).toBe('1')
  expect(api['LMSGetValue']?.('cmi.core.total_time')).toBe('00:01:30')
})

test.each([
  ['cmi.suspend_data', 'x'.repeat(4097), 'has 4097 characters, at most 4096 are kept'],
  ['cmi.core.lesson_location', 'x'.repeat(256), 'has 256 characters'],
  ['cmi.core.lesson_status', 'not attempted', 'is "not attempted"'],
  ['cmi.core.exit', 'normal', 'is "normal"'],
  ['cmi.core.session_time', '0:01:05', 'expected HHHH:MM:SS.SS'],
  ['cmi.core.score.raw', '66.667', 'at most two decimals'],
  ['cmi.core.score.raw', '101', 'from 0 to 100'],
  ['cmi.objectives.0.id', 'स्क्रीन', 'expected an ASCII word'],
  ['cmi.interactions.0.id', 'q 1', 'expected an ASCII word'],
  ['cmi.interactions.0.result', 'incorrect', 'expected correct, wrong'],
  ['cmi.interactions.0.type', 'long-fill-in', 'expected a type of SCORM 1.2'],
  ['cmi.interactions.0.student_response', 'a', 'before the type'],
  ['cmi.core.score.raw', 66, 'is set with a number'],
])('refuses %s with a fault in words', async (name, value, words) => {
  const { api, session } = await start()
  api['LMSInitialize']?.('')
  expect(api['LMSSetValue']?.(name, value)).toBe('false')
  expect(api['LMSGetLastError']?.()).toBe('405')
  expect(session.faults.join()).toContain(words)
})

test.each([
  ['choice', 'a,c', 'opt-a'],
  ['matching', '1.c,2.b', 'one.c'],
  ['numeric', '12.5', 'twelve'],
  ['true-false', 't', 'true'],
])('takes the %s response %s and refuses %s', async (type, good, bad) => {
  const { api, session } = await start()
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.interactions.0.id', 'q1')
  api['LMSSetValue']?.('cmi.interactions.0.type', type)
  expect(api['LMSSetValue']?.('cmi.interactions.0.student_response', good)).toBe('true')
  expect(api['LMSSetValue']?.('cmi.interactions.0.student_response', bad)).toBe('false')
  expect(session.faults).toHaveLength(1)
})

test('a session by the book has no fault', async () => {
  const { api, session } = await start()
  api['LMSInitialize']?.('')
  for (const [name, value] of [
    ['cmi.core.lesson_status', 'incomplete'],
    ['cmi.core.exit', 'suspend'],
    ['cmi.core.session_time', '0000:00:12.34'],
    ['cmi.suspend_data', 'x'.repeat(4096)],
    ['cmi.core.score.raw', '66.67'],
    ['cmi.objectives.0.id', 'why-this-matters'],
    ['cmi.objectives.0.status', 'not attempted'],
    ['cmi.interactions.0.id', 'q1'],
    ['cmi.interactions.0.type', 'choice'],
    ['cmi.interactions.0.student_response', 'a'],
    ['cmi.interactions.0.correct_responses.0.pattern', '{a,b}'],
    ['cmi.interactions.0.result', 'wrong'],
  ]) {
    expect([name, api['LMSSetValue']?.(name, value)]).toEqual([name, 'true'])
  }
  expect(api['LMSCommit']?.('')).toBe('true')
  expect(session.faults).toEqual([])
})
