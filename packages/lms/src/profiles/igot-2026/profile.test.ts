import { describe, expect, test } from 'vitest'
import { createMemoryHost } from '../../memory-host.ts'
import type { MemoryHost, MemoryHostOptions } from '../../memory-host.ts'
import type { LmsRecord, LmsSession } from '../../profile.ts'
import { igot2026 } from './profile.ts'

// Each test is one row of facts about the portal of 2026: igot.md §2.3 and §2.6.

type Api = Record<string, (name?: unknown, value?: unknown) => unknown>

function start(options: MemoryHostOptions = {}): {
  host: MemoryHost
  v12: Api
  v2004: Api
  session: LmsSession
} {
  const host = createMemoryHost(options)
  const session = igot2026.create(host)
  return { host, session, v12: host.scope.API as Api, v2004: host.scope.API_1484_11 as Api }
}

function recordWith(scormData: Record<string, unknown>, percentage = 10): LmsRecord {
  return { status: 1, percentage, details: { spentTime: 5, scormData } }
}

describe('the 1.2 object', () => {
  test('Commit answers true when the store holds anything, else false', () => {
    const { v12 } = start()
    expect(v12['LMSCommit']?.('')).toBe(false)
    expect(v12['LMSInitialize']?.('')).toBe(true)
    expect(v12['LMSCommit']?.('')).toBe(true)
  })

  test('an incomplete Commit sends nothing; a complete one sends once', () => {
    const { host, v12 } = start()
    v12['LMSInitialize']?.('')
    v12['LMSSetValue']?.('cmi.core.lesson_status', 'incomplete')
    v12['LMSCommit']?.('')
    expect(host.writes).toHaveLength(0)
    v12['LMSSetValue']?.('cmi.core.lesson_status', ' Completed ')
    v12['LMSCommit']?.('')
    v12['LMSCommit']?.('')
    expect(host.writes).toHaveLength(1)
    expect(host.record()).toMatchObject({ status: 2, percentage: 100 })
  })

  test('GetLastError is an empty string until an unset element was read, then the number 201 for ever', () => {
    const { v12 } = start()
    v12['LMSInitialize']?.('')
    expect(v12['LMSGetLastError']?.()).toBe('')
    expect(v12['LMSGetValue']?.('cmi.core.entry')).toBe('')
    v12['LMSSetValue']?.('cmi.core.exit', 'suspend')
    expect(v12['LMSGetLastError']?.()).toBe(201)
    expect(v12['LMSGetErrorString']?.(201)).not.toBe('')
  })

  test('Finish wipes the store and answers what Commit answers', () => {
    const { host, v12 } = start()
    v12['LMSInitialize']?.('')
    expect(v12['LMSFinish']?.('')).toBe(true)
    expect(host.storage.getItem('do_1')).toBeNull()
    expect(v12['LMSFinish']?.('')).toBe(false)
  })

  test('Set echoes the value', () => {
    const { v12 } = start()
    expect(v12['LMSSetValue']?.('a', 'b')).toBe(false)
    v12['LMSInitialize']?.('')
    expect(v12['LMSSetValue']?.('a', 'b')).toBe('b')
  })
})

describe('the 2004 object', () => {
  test('before Initialize: Get "" 122, Set "false" 132, Commit "false" 142, Terminate "false" 112', () => {
    const { v2004 } = start()
    const answers = [
      [v2004['GetValue']?.('cmi.location'), v2004['GetLastError']?.()],
      [v2004['SetValue']?.('cmi.location', 'x'), v2004['GetLastError']?.()],
      [v2004['Commit']?.(''), v2004['GetLastError']?.()],
      [v2004['Terminate']?.(''), v2004['GetLastError']?.()],
    ]
    expect(answers).toEqual([
      ['', '122'],
      ['false', '132'],
      ['false', '142'],
      ['false', '112'],
    ])
  })

  test('after Terminate: Get 123, Set 133, Commit 143, Terminate 113, Initialize 104', () => {
    const { v2004 } = start()
    expect(v2004['Initialize']?.('')).toBe('true')
    expect(v2004['Terminate']?.('')).toBe('true')
    const codes = ['GetValue', 'SetValue', 'Commit', 'Terminate', 'Initialize'].map((method) => {
      v2004[method]?.('cmi.location', 'x')
      return v2004['GetLastError']?.()
    })
    expect(codes).toEqual(['123', '133', '143', '113', '104'])
  })

  test('unset elements read as "" with 403, an empty name with 201', () => {
    const { v2004 } = start()
    v2004['Initialize']?.('')
    expect(v2004['GetLastError']?.()).toBe('0')
    expect([v2004['GetValue']?.('cmi.location'), v2004['GetLastError']?.()]).toEqual(['', '403'])
    expect([v2004['GetValue']?.(''), v2004['GetLastError']?.()]).toEqual(['', '201'])
  })

  test('a restored SCO gets "false" and 103 from Initialize, and may go on', async () => {
    const { session, v2004 } = start({ record: recordWith({ 'cmi.location': 's4' }) })
    await session.launch()
    expect([v2004['Initialize']?.(''), v2004['GetLastError']?.()]).toEqual(['false', '103'])
    expect(v2004['GetValue']?.('cmi.location')).toBe('s4')
  })
})

test('the frame waits for the restore, which brings back every cmi element', async () => {
  const record = recordWith({
    'cmi.suspend_data': 'x',
    'cmi.core.lesson_location': 's4',
    'cmi.objectives.0.status': 'completed',
  })
  const { session, v12 } = start({ record })
  await session.launch()
  expect(v12['LMSGetValue']?.('cmi.core.lesson_location')).toBe('s4')
  expect(v12['LMSGetValue']?.('cmi.objectives.0.status')).toBe('completed')
})

test('the gate opens after ten seconds when the server does not answer', async () => {
  const host = createMemoryHost()
  const session = igot2026.create({
    ...host,
    server: { ...host.server, read: () => new Promise(() => undefined) },
  })
  let open = false
  const launched = (async () => {
    await session.launch()
    open = true
  })()
  host.clock.advance(9_999)
  await Promise.resolve()
  expect(open).toBe(false)
  host.clock.advance(1)
  await launched
  expect(open).toBe(true)
})

test('saves two seconds after the last activity, which it hears from 1.5 seconds after load', () => {
  const { host, session, v12 } = start()
  let act: () => void = () => undefined
  v12['LMSInitialize']?.('')
  session.onFrameLoad({
    onActivity: (run) => {
      act = run
    },
  })
  act()
  host.clock.advance(1_500)
  act()
  host.clock.advance(1_999)
  act()
  host.clock.advance(1_999)
  expect(host.writes).toHaveLength(0)
  host.clock.advance(1)
  expect(host.writes).toHaveLength(1)
})

test('leaving sends the record and clears the store', () => {
  const { host, session, v12 } = start()
  v12['LMSInitialize']?.('')
  v12['LMSSetValue']?.('cmi.suspend_data', 'abc')
  v12['LMSSetValue']?.('private', 'not saved')
  host.clock.advance(7_000)
  session.teardown()
  expect(host.record()).toEqual({
    status: 1,
    percentage: 0,
    details: {
      spentTime: 7,
      completionStatus: 1,
      completionPercentage: 0,
      scormData: { 'cmi.suspend_data': 'abc', Initialized: true },
    },
  })
  expect(host.storage.getItem('do_1')).toBeNull()
})

describe('the percentage of tracked content', () => {
  test.each([
    ['progress_measure', { 'cmi.progress_measure': '0.4' }, 40],
    ['progress_measure close to 1', { 'cmi.progress_measure': 0.995 }, 100],
    [
      'objectives',
      {
        'cmi.objectives.0.status': 'completed',
        'cmi.objectives.1.status': 'not attempted',
        'cmi.objectives.2.status': 'not attempted',
        'cmi.objectives.3.status': 'passed',
      },
      50,
    ],
    ['objectives with a count', { 'cmi.objectives._count': 10, 'cmi.objectives.0.status': 'completed' }, 10],
    ['nothing', {}, 10],
    ['a score only', { 'cmi.core.score.raw': '90' }, 10],
  ])('from %s', async (_, values, percentage) => {
    const { host, session, v12 } = start({ record: recordWith({}) })
    await session.launch()
    v12['LMSInitialize']?.('')
    for (const [name, value] of Object.entries(values)) v12['LMSSetValue']?.(name, value)
    session.teardown()
    expect(host.record()).toMatchObject({ percentage, status: percentage === 100 ? 2 : 1 })
  })
})

test('content that is not tracked counts time and never falls', async () => {
  const { host, session, v12 } = start({
    record: recordWith({}, 30),
    trackable: false,
    durationSeconds: 100,
  })
  await session.launch()
  v12['LMSInitialize']?.('')
  host.clock.advance(20_000)
  session.teardown()
  expect(host.record()?.percentage).toBe(30)
  host.clock.advance(15_000)
  session.teardown()
  expect(host.record()).toMatchObject({ status: 2, percentage: 100 })
})
