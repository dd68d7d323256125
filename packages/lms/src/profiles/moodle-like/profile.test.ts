import { expect, test } from 'vitest'
import { createMemoryHost } from '../../memory-host.ts'
import type { MemoryHost, MemoryHostOptions } from '../../memory-host.ts'
import type { LmsSession } from '../../profile.ts'
import { moodleLike } from './profile.ts'

// Facts about Moodle 4.5.6 with SCORM 1.2: scorm.md §1.2, §3, §4 and §10.

type Api = Record<string, (name?: unknown, value?: unknown) => unknown>

async function start(
  options: MemoryHostOptions = {},
): Promise<{ host: MemoryHost; session: LmsSession; api: Api }> {
  const host = createMemoryHost(options)
  const session = moodleLike.create(host)
  await session.launch()
  return { host, session, api: host.scope.API as Api }
}

async function startAgain(host: MemoryHost, options: MemoryHostOptions = {}): Promise<Api> {
  const record = host.record()
  const { api } = await start({ ...options, ...(record && { record }) })
  api['LMSInitialize']?.('')
  return api
}

test('answers with strings, and a second Initialize with "false" and error 101', async () => {
  const { api } = await start()
  expect(api['LMSInitialize']?.('')).toBe('true')
  expect(api['LMSSetValue']?.('cmi.suspend_data', 'x')).toBe('true')
  expect(api['LMSGetLastError']?.()).toBe('0')
  expect(api['LMSInitialize']?.('')).toBe('false')
  expect(api['LMSGetLastError']?.()).toBe('101')
})

test.each([
  ['cmi.suspend_data', 'सुरक्षा 🙂', 'true'],
  ['cmi.suspend_data', 'x'.repeat(64_000), 'true'],
  ['cmi.core.lesson_status', 'not attempted', 'false'],
  ['cmi.core.exit', 'normal', 'false'],
  ['cmi.core.score.raw', '101', 'false'],
  ['cmi.core.session_time', 'PT1M5S', 'false'],
  ['cmi.objectives.0.id', 'screen_1', 'true'],
  ['cmi.objectives.0.id', 'स्क्रीन', 'false'],
  ['cmi.interactions.0.id', 'q 1', 'false'],
] as const)('Set %s to %s answers %s', async (name, value, answer) => {
  const { api } = await start()
  api['LMSInitialize']?.('')
  expect(api['LMSSetValue']?.(name, value)).toBe(answer)
})

test('longer responses than the standard allows are taken', async () => {
  const { api } = await start()
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.interactions.0.id', 'q1')
  api['LMSSetValue']?.('cmi.interactions.0.type', 'choice')
  expect(api['LMSSetValue']?.('cmi.interactions.0.student_response', 'opta')).toBe('true')
})

test('place and suspended data come back after commits alone, and whatever the exit was', async () => {
  const { host, api } = await start()
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.core.lesson_location', 'screen-4')
  api['LMSSetValue']?.('cmi.suspend_data', 'abc')
  api['LMSCommit']?.('')
  const again = await startAgain(host)
  expect(again['LMSGetValue']?.('cmi.core.lesson_location')).toBe('screen-4')
  expect(again['LMSGetValue']?.('cmi.suspend_data')).toBe('abc')
  expect(again['LMSGetValue']?.('cmi.core.entry')).toBe('')
})

test.each([
  ['LMSCommit', ''],
  ['LMSFinish', '00:01:30'],
])('after %s the total time is %s', async (last, total) => {
  const { host, api } = await start()
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.core.lesson_status', 'incomplete')
  api['LMSSetValue']?.('cmi.core.session_time', '0000:01:30')
  api[last]?.('')
  expect((await startAgain(host))['LMSGetValue']?.('cmi.core.total_time')).toBe(total)
})

test('Finish turns a status that was never set into completed', async () => {
  const { host, api } = await start()
  api['LMSInitialize']?.('')
  api['LMSFinish']?.('')
  expect(host.record()).toMatchObject({ status: 2, details: { 'cmi.core.lesson_status': 'completed' } })
})

test.each([
  ['50', 'failed'],
  ['60', 'passed'],
])('with a pass mark of 60 in the manifest, Finish judges a score of %s as %s', async (score, status) => {
  const { host, api } = await start({ masteryScore: 60 })
  api['LMSInitialize']?.('')
  expect(api['LMSGetValue']?.('cmi.student_data.mastery_score')).toBe('60')
  api['LMSSetValue']?.('cmi.core.lesson_status', 'passed')
  api['LMSSetValue']?.('cmi.core.score.raw', score)
  api['LMSCommit']?.('')
  expect(host.record()?.details['cmi.core.lesson_status']).toBe('passed')
  api['LMSFinish']?.('')
  expect(host.record()?.details['cmi.core.lesson_status']).toBe(status)
})

test('without a score the pass mark judges nothing', async () => {
  const { host, api } = await start({ masteryScore: 60 })
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.core.lesson_status', 'incomplete')
  api['LMSFinish']?.('')
  expect(host.record()?.details['cmi.core.lesson_status']).toBe('incomplete')
})

test('a Commit that the server did not get answers false with error 101', async () => {
  const host = createMemoryHost()
  const session = moodleLike.create({ ...host, server: { ...host.server, writeNow: () => false } })
  await session.launch()
  const api = host.scope.API as Api
  api['LMSInitialize']?.('')
  expect(api['LMSCommit']?.('')).toBe('false')
  expect(api['LMSGetLastError']?.()).toBe('101')
})

test('after Finish nothing is taken', async () => {
  const { api } = await start()
  api['LMSInitialize']?.('')
  api['LMSFinish']?.('')
  expect(api['LMSSetValue']?.('cmi.suspend_data', 'x')).toBe('false')
  expect(api['LMSGetLastError']?.()).toBe('301')
})
