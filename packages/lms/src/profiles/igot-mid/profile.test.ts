import { expect, test } from 'vitest'
import { createMemoryHost } from '../../memory-host.ts'
import type { MemoryHost, MemoryHostOptions } from '../../memory-host.ts'
import type { LmsRecord, LmsSession } from '../../profile.ts'
import { igotMid } from './profile.ts'

// Each test is one row of facts about the portal between 2024 and 2026: igot.md §2.2 and §2.6.

type Api = Record<string, (name?: unknown, value?: unknown) => unknown>

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function start(options: MemoryHostOptions = {}): { host: MemoryHost; api: Api; session: LmsSession } {
  const host = createMemoryHost(options)
  const session = igotMid.create(host)
  return { host, session, api: host.scope.API as Api }
}

test.each([
  ['LMSInitialize', [''], true],
  ['LMSInitialize', [''], true],
  ['LMSSetValue', ['cmi.core.lesson_status', 'incomplete'], 'incomplete'],
  ['LMSSetValue', ['cmi.suspend_data', ''], ''],
  ['LMSSetValue', ['any.name', 0], 0],
  ['LMSGetValue', ['cmi.core.student_id'], ''],
  ['LMSGetValue', ['cmi.objectives._count'], ''],
  ['LMSCommit', [''], false],
  ['LMSGetLastError', [], ''],
  ['LMSGetErrorString', [0], 'No Error'],
  ['LMSGetErrorString', [301], ''],
  ['LMSFinish', [''], false],
] as const)('%s %j answers %j, as in 2024', (method, args, answer) => {
  const { api } = start()
  api['LMSInitialize']?.('')
  expect(api[method]?.(...args)).toBe(answer)
})

test('Get, Set and Finish before Initialize answer false', () => {
  const { api } = start()
  for (const method of ['LMSGetValue', 'LMSSetValue', 'LMSFinish'])
    expect(api[method]?.('cmi.suspend_data', 'x')).toBe(false)
})

test('publishes the 1.2 object only', () => {
  expect(start().host.scope.API_1484_11).toBeUndefined()
})

const saved: LmsRecord = {
  status: 1,
  percentage: 12,
  details: {
    Initialized: true,
    spentTime: 30,
    'cmi.suspend_data': 'abc',
    'cmi.core.lesson_location': 'screen-4',
    'cmi.objectives.0.id': 's1',
    'name.of.the.sco': 'kept',
  },
}

test('restores every name that was saved, after the frame was created', async () => {
  const { host, session, api } = start({ record: saved })
  void session.launch()
  api['LMSInitialize']?.('')
  expect(api['LMSGetValue']?.('cmi.core.lesson_location')).toBe('')
  await settle()
  expect(JSON.parse(host.storage.getItem('do_1') ?? '')).toEqual({
    ...saved.details,
    completionStatus: 1,
    completionPercentage: 12,
  })
})

test('leaving sends the whole store, also one that no SCO has initialised', () => {
  const device = new Map([['do_1', JSON.stringify({ 'cmi.suspend_data': 'left here' })]])
  const { host, session } = start({ device })
  session.teardown()
  expect(host.record()?.details).toEqual({ 'cmi.suspend_data': 'left here', spentTime: 0 })
})

test('Finish wipes the store, so that leaving sends only the time', () => {
  const { host, session, api } = start()
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.core.lesson_status', 'passed')
  expect(api['LMSFinish']?.('')).toBe(false)
  session.teardown()
  expect(host.record()).toMatchObject({ status: 2, details: { spentTime: 0 } })
})

test('a Commit that says completed is sent at once', () => {
  const { host, api } = start()
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.core.lesson_status', 'completed')
  expect(api['LMSCommit']?.('')).toBe(false)
  expect(host.record()).toMatchObject({ status: 2, percentage: 100 })
})

test('a record without Initialized is answered by the overlay', async () => {
  const { host, session, api } = start({ record: { status: 1, percentage: 5, details: { spentTime: 9 } } })
  void session.launch()
  api['LMSInitialize']?.('')
  await settle()
  expect(host.overlays()).toBe(1)
})
