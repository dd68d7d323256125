import { createMemoryHost, findProfile } from '@paath/lms'
import type { LmsRecord, LmsSession, MemoryHost } from '@paath/lms'
import type { LmsApi } from '@paath/protocol'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Device, openModule } from './open-module.ts'
import type { Visit } from './open-module.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** One launch in a portal: the site data of the portal and ours are those of one device. */
interface Launch extends Visit {
  readonly host: MemoryHost
  readonly portal: LmsSession
  /** The restore of the portal arrives, and time passes. */
  readonly wait: () => Promise<void>
  /** The learner does something that the portal notices, and the portal saves. */
  readonly settle: () => void
}

/** @param id Of the profile; with ` 2004` behind it: by way of the object of SCORM 2004. */
async function launch(id: string, device: Device, record?: LmsRecord): Promise<Launch> {
  const [profileId = '', standard] = id.split(' ')
  const host = createMemoryHost({ device: device.items, ...(record && { record }) })
  const profile = findProfile(profileId)
  if (!profile) throw new Error(`no profile ${id}`)
  const portal = profile.create(host)
  await portal.launch()
  const scope = host.scope as { API?: LmsApi; API_1484_11?: LmsApi }
  const version = scope.API && standard !== '2004' ? '1.2' : '2004'
  const api = version === '1.2' ? scope.API : scope.API_1484_11
  const visit = openModule(api && { api, version }, device)
  let notice: (() => void) | undefined
  portal.onFrameLoad({
    onActivity: (run) => {
      notice = run
    },
  })
  host.clock.advance(1500)
  return {
    ...visit,
    host,
    portal,
    wait: async () => {
      await Promise.resolve()
      await vi.advanceTimersByTimeAsync(300)
      visit.session.look()
    },
    settle: () => {
      notice?.()
      host.clock.advance(2000)
    },
  }
}

const portals = ['igot-2024', 'igot-mid', 'igot-2026', 'igot-2026 2004'] as const

describe.each(portals)('%s', (id) => {
  test('gives place and answers back after leaving, also with site data cleared', async () => {
    const first = await launch(id, new Device())
    await first.wait()
    first.answer('q1', true)
    first.go('weigh')
    first.session.leave()
    first.portal.teardown()
    expect(first.host.overlays()).toBe(0)
    const again = await launch(id, new Device(), first.host.record())
    await again.wait()
    expect(again.session.state.questions).toHaveLength(1)
    expect(again.session.state.screen).toBe(first.session.state.screen)
    expect(again.host.overlays()).toBe(0)
  })

  test('brings back the very last answer after the tab was killed: by itself, or when the learner says so', async () => {
    const device = new Device()
    const first = await launch(id, device)
    await first.wait()
    first.answer('q1', true)
    first.settle()
    first.answer('q2', false)
    const again = await launch(id, device, first.host.record())
    await again.wait()
    const [copy] = again.session.foreignCopies()
    if (copy) again.session.adopt(copy)
    expect(again.session.state.questions).toHaveLength(2)
    again.go('weigh')
    expect(again.session.state.questions).toHaveLength(2)
  })

  test('a second learner on the device gets nothing of a killed tab without asking', async () => {
    const device = new Device()
    const first = await launch(id, device)
    await first.wait()
    first.finishModule()
    const other = await launch(id, device)
    await other.wait()
    expect(other.session.state.questions).toEqual([])
    other.go('greet')
    other.session.leave()
    other.portal.teardown()
    expect(other.host.record()).not.toMatchObject({ status: 2 })
  })

  test('is complete once everything is done, and stays so', async () => {
    const first = await launch(id, new Device())
    await first.wait()
    first.go('greet')
    first.settle()
    expect(first.host.record()?.status ?? 0).toBeLessThan(2)
    first.finishModule()
    expect(first.host.record()).toMatchObject({ status: 2, percentage: 100 })
    first.session.leave()
    first.portal.teardown()
    const again = await launch(id, new Device(), first.host.record())
    await again.wait()
    again.go('greet')
    again.session.leave()
    again.portal.teardown()
    expect(again.host.record()).toMatchObject({ status: 2 })
    expect(again.session.state.reached).toBe('completed')
  })
})

test('the session of SCORM 2004 on igot-2026 is never terminated: that would wipe the record', async () => {
  const first = await launch('igot-2026 2004', new Device())
  first.finishModule()
  first.session.leave()
  expect(first.portal.calls.filter(({ method }) => method === 'Terminate')).toEqual([])
  expect(first.session.isTracked).toBe(true)
  first.portal.teardown()
  const again = await launch('igot-2026 2004', new Device(), first.host.record())
  expect(again.portal.calls[0]).toMatchObject({ method: 'Initialize', result: 'false' })
  expect(again.session.isTracked).toBe(true)
})

test('a pass that somebody else left on the device in the words of SCORM 2004 counts for nobody else', async () => {
  const device = new Device()
  const first = await launch('igot-2026 2004', device)
  await first.wait()
  first.finishModule()
  const { API_1484_11: api } = first.host.scope as { API_1484_11: LmsApi }
  api['SetValue']?.('cmi.success_status', 'passed')
  const other = await launch('igot-2026 2004', device)
  other.session.leave()
  other.portal.teardown()
  expect(other.host.record()).toMatchObject({ status: 1 })
})

test('igot-mid gives everything back on the same device without a question, once it has counted some time', async () => {
  const device = new Device()
  const first = await launch('igot-mid', device)
  await first.wait()
  first.answer('q1', true)
  first.session.leave()
  first.portal.teardown()
  const again = await launch('igot-mid', device, first.host.record())
  await again.wait()
  expect(again.session.state.questions).toHaveLength(1)
  expect(again.session.foreignCopies()).toEqual([])
})

test('moodle-like keeps place and answers through commits, and gets its time at the end', async () => {
  const first = await launch('moodle-like', new Device())
  first.answer('q1', true)
  await first.wait()
  first.session.flush()
  const killed = await launch('moodle-like', new Device(), first.host.record())
  expect(killed.session.state.questions).toHaveLength(1)
  killed.finishModule()
  killed.session.leave()
  expect(killed.portal.calls.at(-1)?.method).toBe('LMSFinish')
  expect(killed.host.record()).toMatchObject({ status: 2 })
  expect(killed.portal.faults).toEqual([])
})

test('an LMS of SCORM 2004 that names its learner is asked for nothing that it does not know', async () => {
  const first = await launch('strict-2004', new Device())
  first.finishModule()
  first.session.leave()
  expect(first.portal.faults).toEqual([])
  expect(first.portal.calls.filter(({ args }) => args[0] === 'Initialized')).toEqual([])
  expect(first.portal.calls.at(-1)?.method).toBe('Terminate')
})

test.each([
  ['igot-2024', true],
  ['igot-mid', true],
  ['igot-mobile-2025', true],
  ['igot-2026', false],
  ['strict-1.2', false],
  ['moodle-like', false],
])('%s: the learner is told that the platform saves only on leaving: %s', async (id, isTold) => {
  const { session, go } = await launch(id, new Device())
  expect(session.savesOnLeaving).toBe(false)
  go('greet')
  await vi.advanceTimersByTimeAsync(1_500)
  expect(session.savesOnLeaving).toBe(isTold)
})

test('igot-2026 shows the share of screens that are done while the module is open', async () => {
  const { go, answer, settle, host, wait } = await launch('igot-2026', new Device())
  await wait()
  go('greet')
  answer('q1', true)
  answer('q2', true)
  settle()
  expect(host.record()).toMatchObject({ status: 1, percentage: 50 })
})

test('igot-mobile-2025 restores nothing: the learner is asked on the same phone', async () => {
  const phone = new Device()
  const first = await launch('igot-mobile-2025', phone)
  first.answer('q1', true)
  first.session.leave()
  first.portal.teardown()
  const again = await launch('igot-mobile-2025', phone)
  await again.wait()
  const [copy] = again.session.foreignCopies()
  expect(copy?.questions).toHaveLength(1)
  again.session.adopt(copy!)
  expect(again.session.state.questions).toHaveLength(1)
})

test('strict-1.2 finds no fault with a whole visit', async () => {
  const first = await launch('strict-1.2', new Device())
  const answer = { latencyMilliseconds: 4321, at: new Date(), text: 'Which form?', right: false }
  first.session.record({ ...answer, id: 'q1', type: 'choice', response: ['a', 'c'], key: ['a'] })
  first.session.record({ ...answer, id: 'q3', type: 'match', response: ['b', ''], key: ['b', 'a'] })
  first.session.record({ ...answer, id: 'q4', type: 'fill-in', response: ['डाक\nघर'], key: ['डाकघर'] })
  first.finishModule()
  first.session.leave()
  first.portal.teardown()
  expect(first.portal.faults).toEqual([])
})
