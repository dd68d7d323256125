import { expect, test } from 'vitest'
import { createMemoryHost } from '../../memory-host.ts'
import type { MemoryHost, MemoryHostOptions } from '../../memory-host.ts'
import type { LmsRecord, LmsSession } from '../../profile.ts'
import { igot2024 } from './profile.ts'

// Each test is one row of facts about the portal of 2024: igot.md §2.1 and §2.6.

const frame = { onActivity: (): void => undefined }
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function start(options: MemoryHostOptions = {}): { host: MemoryHost; api: Api; session: LmsSession } {
  const host = createMemoryHost(options)
  const session = igot2024.create(host)
  return { host, session, api: host.scope.API as Api }
}

interface Api {
  LMSInitialize(argument: string): unknown
  LMSGetValue(name: string): unknown
  LMSSetValue(name: string, value: unknown): unknown
  LMSCommit(argument: string): unknown
  LMSFinish(argument: string): unknown
  LMSGetLastError(): unknown
  LMSGetErrorString(code: unknown): unknown
}

test('publishes the 1.2 object only', () => {
  const { host } = start()
  expect(host.scope.API_1484_11).toBeUndefined()
})

test('Initialize answers true, also the second time, and marks the store', () => {
  const { host, api } = start()
  expect(api.LMSInitialize('')).toBe(true)
  expect(api.LMSInitialize('')).toBe(true)
  expect(JSON.parse(host.storage.getItem('do_1') ?? '')).toEqual({ Initialized: true })
})

test('Get, Set and Finish before Initialize answer false', () => {
  const { api } = start()
  expect(api.LMSGetValue('cmi.suspend_data')).toBe(false)
  expect(api.LMSSetValue('cmi.suspend_data', 'x')).toBe(false)
  expect(api.LMSFinish('')).toBe(false)
})

test('Get answers an empty string for everything that the SCO has not set', () => {
  const { api } = start()
  api.LMSInitialize('')
  for (const name of [
    'cmi.core._children',
    'cmi.objectives._count',
    'cmi.core.student_id',
    'cmi.core.entry',
    'cmi.core.lesson_mode',
  ]) {
    expect(api.LMSGetValue(name)).toBe('')
  }
})

test('Get keeps the type of a value, except that the number 0 reads as an empty string', () => {
  const { api } = start()
  api.LMSInitialize('')
  api.LMSSetValue('a', '0')
  api.LMSSetValue('b', 0)
  api.LMSSetValue('c', 7)
  expect([api.LMSGetValue('a'), api.LMSGetValue('b'), api.LMSGetValue('c')]).toEqual(['0', '', 7])
})

test('Set answers with the value itself and takes any name', () => {
  const { api } = start()
  api.LMSInitialize('')
  expect(api.LMSSetValue('cmi.core.lesson_status', 'incomplete')).toBe('incomplete')
  expect(api.LMSSetValue('cmi.suspend_data', '')).toBe('')
  expect(api.LMSSetValue('cmi.core.score.raw', 0)).toBe(0)
  expect(api.LMSSetValue('no.such.element', 'x')).toBe('x')
})

test.each([
  ['completed', 1],
  ['passed', 1],
  ['Completed', 0],
  ['incomplete', 0],
  ['failed', 0],
])('Commit always answers false; with status %s it sends %i record', (status, sent) => {
  const { host, api } = start()
  api.LMSInitialize('')
  api.LMSSetValue('cmi.core.lesson_status', status)
  expect(api.LMSCommit('')).toBe(false)
  expect(host.writes).toHaveLength(sent)
  if (sent > 0) expect(host.record()).toMatchObject({ status: 2, percentage: 100 })
})

test('Finish commits, wipes the store and answers false', () => {
  const { host, api } = start()
  api.LMSInitialize('')
  api.LMSSetValue('cmi.core.lesson_status', 'completed')
  expect(api.LMSFinish('')).toBe(false)
  expect(host.writes).toHaveLength(1)
  expect(host.storage.getItem('do_1')).toBeNull()
  expect(api.LMSGetValue('cmi.core.lesson_status')).toBe(false)
})

test('GetLastError is always an empty string; only code 0 has a text', () => {
  const { api } = start()
  api.LMSGetValue('cmi.suspend_data')
  expect(api.LMSGetLastError()).toBe('')
  expect([api.LMSGetErrorString(0), api.LMSGetErrorString('0'), api.LMSGetErrorString(301)]).toEqual([
    'No Error',
    'No Error',
    '',
  ])
})

const saved: LmsRecord = {
  status: 1,
  percentage: 12,
  details: {
    Initialized: true,
    spentTime: 30,
    'cmi.suspend_data': 'abc',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.lesson_location': 'screen-4',
    'cmi.objectives.0.id': 's1',
  },
}

test('restores four elements after the frame was created, and loses the rest', async () => {
  const { host, session, api } = start({ record: saved })
  void session.launch()
  api.LMSInitialize('')
  expect(api.LMSGetValue('cmi.suspend_data')).toBe('')
  await settle()
  expect(api.LMSGetValue('cmi.suspend_data')).toBe('abc')
  expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete')
  expect(api.LMSGetValue('cmi.core.lesson_location')).toBe('')
  expect(JSON.parse(host.storage.getItem('do_1') ?? '')).toEqual({
    'cmi.suspend_data': 'abc',
    'cmi.core.lesson_status': 'incomplete',
    Initialized: true,
    spentTime: 30,
    completionStatus: 1,
    completionPercentage: 12,
  })
})

test('a restore overwrites what the SCO wrote before it arrived', async () => {
  const { session, api } = start({ record: saved })
  void session.launch()
  api.LMSInitialize('')
  api.LMSSetValue('cmi.suspend_data', 'new')
  api.LMSSetValue('cmi.core.lesson_location', 'screen-1')
  await settle()
  expect(api.LMSGetValue('cmi.suspend_data')).toBe('abc')
  expect(api.LMSGetValue('cmi.core.lesson_location')).toBe('')
})

test('without a record the store of the device stays as it was, whoever wrote it', async () => {
  const device = new Map<string, string>()
  const first = start({ device, learner: 'asha' })
  first.api.LMSInitialize('')
  first.api.LMSSetValue('cmi.suspend_data', 'of asha')
  const second = start({ device, learner: 'meena' })
  await second.session.launch()
  await settle()
  expect(second.api.LMSGetValue('cmi.suspend_data')).toBe('of asha')
})

test('leaving sends the whole store, and a status that time decides: 40 % of the duration completes', () => {
  const { host, api, session } = start({ durationSeconds: 100 })
  api.LMSInitialize('')
  api.LMSSetValue('cmi.core.lesson_location', 'screen-4')
  host.clock.advance(39_000)
  session.teardown()
  expect(host.record()).toEqual({
    status: 1,
    percentage: 39,
    details: { Initialized: true, 'cmi.core.lesson_location': 'screen-4', spentTime: 39 },
  })
  host.clock.advance(1_000)
  session.teardown()
  expect(host.record()).toMatchObject({ status: 2, percentage: 100 })
})

test('without a duration time never completes', () => {
  const { host, session } = start({ durationSeconds: 0 })
  host.clock.advance(3_600_000)
  session.teardown()
  expect(host.record()).toMatchObject({ status: 1, percentage: 0 })
})

test('leaving after Finish sends only the time, and the next launch shows the overlay', async () => {
  const { host, api, session } = start()
  api.LMSInitialize('')
  api.LMSSetValue('cmi.core.lesson_status', 'completed')
  api.LMSFinish('')
  session.teardown()
  expect(host.record()?.details).toEqual({ spentTime: 0 })
  expect(host.record()?.status).toBe(2)
  const record = host.record()
  const next = start(record ? { record } : {})
  await next.session.launch()
  next.api.LMSInitialize('')
  await settle()
  expect(next.host.overlays()).toBe(1)
})

test('a SCO that has not called Initialize when the frame loads is replaced by the overlay, once', async () => {
  const { host, session } = start()
  await session.launch()
  session.onFrameLoad(frame)
  session.onFrameLoad(frame)
  expect(host.overlays()).toBe(1)
})

test('a SCO that called Initialize before load plays on', async () => {
  const { host, session, api } = start({ record: saved })
  await session.launch()
  api.LMSInitialize('')
  session.onFrameLoad(frame)
  await settle()
  expect(host.overlays()).toBe(0)
})

test('the launch address carries a stray quote', () => {
  expect(start().session.query).toBe("?timestamp='1700000000000")
})

test('logs each call with its result', () => {
  const { api, session } = start()
  api.LMSInitialize('')
  api.LMSSetValue('cmi.core.exit', 'suspend')
  expect(session.calls).toEqual([
    { api: 'API', method: 'LMSInitialize', args: [''], result: true, at: 1_700_000_000_000 },
    {
      api: 'API',
      method: 'LMSSetValue',
      args: ['cmi.core.exit', 'suspend'],
      result: 'suspend',
      at: 1_700_000_000_000,
    },
  ])
})
