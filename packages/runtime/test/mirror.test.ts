import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FakeLms } from './fake-lms.ts'
import { fixtureSettings } from './fixture-page.ts'
import { Device, openModule } from './open-module.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A learner finishes the module, but the LMS is told nothing of it. */
function finishUnheard(lms: FakeLms, device: Device): void {
  const visit = openModule(lms, device)
  const kept = { ...lms.record }
  visit.finishModule()
  lms.record = kept
}

test('a copy of the attempt that the LMS names is taken over without a question', () => {
  const lms = new FakeLms()
  const device = new Device()
  finishUnheard(lms, device)
  const { session } = openModule(lms, device)
  expect(session.state.questions).toHaveLength(4)
  expect(session.foreignCopies()).toEqual([])
})

test('a copy never writes a score or completion by itself, but does so when the learner touches the page', () => {
  const lms = new FakeLms()
  const device = new Device()
  finishUnheard(lms, device)
  const { session } = openModule(lms, device)
  session.flush()
  expect(lms.record['cmi.core.lesson_status']).toBe('incomplete')
  expect(lms.record['cmi.core.score.raw']).toBeUndefined()
  session.touch()
  expect(lms.record['cmi.core.lesson_status']).toBe('completed')
})

test('a copy of another attempt is only asked about, and earns nothing until the learner does something', () => {
  const device = new Device()
  openModule(new FakeLms(), device).finishModule()
  const lms = new FakeLms()
  const { session, go } = openModule(lms, device)
  expect(session.state.questions).toEqual([])
  const [copy] = session.foreignCopies()
  expect(copy?.screen).toBe(fixtureSettings.screens[3]!.hash)
  session.adopt(copy!)
  session.touch()
  session.flush()
  expect(session.state.questions).toHaveLength(4)
  expect(lms.record['cmi.core.lesson_status']).toBe('incomplete')
  go('greet')
  expect(lms.record['cmi.core.lesson_status']).toBe('completed')
})

test('someone who starts afresh leaves the copy of the other untouched', () => {
  const device = new Device()
  const first = openModule(undefined, device)
  first.answer('q1', true)
  const second = openModule(undefined, device)
  second.answer('q2', true)
  second.go('weigh')
  const third = openModule(undefined, device)
  const copies = third.session.foreignCopies()
  expect(copies.map(({ attempt }) => attempt)).toEqual([
    second.session.state.attempt,
    first.session.state.attempt,
  ])
  expect(copies[1]?.questions.map(({ hash }) => hash)).toEqual([fixtureSettings.questions[0]!.hash])
})

test('a learner whom the LMS knows by name is never asked about the copy of another', () => {
  const device = new Device()
  openModule(new FakeLms('standard', { 'cmi.core.student_id': 'meena' }), device).answer('q1', true)
  const arjun = openModule(new FakeLms('standard', { 'cmi.core.student_id': 'arjun' }), device)
  expect(arjun.session.foreignCopies()).toEqual([])
  const meena = openModule(new FakeLms('standard', { 'cmi.core.student_id': 'meena' }), device)
  expect(meena.session.foreignCopies()).toHaveLength(1)
  expect([...device.items.values()].join()).not.toContain('meena')
})

test('a copy is cleared once the LMS returned its revision', () => {
  const lms = new FakeLms()
  const device = new Device()
  openModule(lms, device).answer('q1', true)
  expect(device.items.size).toBe(1)
  openModule(lms, device)
  expect(device.items.size).toBe(0)
})

test('a visit in which nothing was done leaves no copy', () => {
  const device = new Device()
  openModule(undefined, device)
  expect(device.items.size).toBe(0)
})

test('a late restore of another attempt settles whose progress it is', () => {
  const device = new Device()
  openModule(undefined, device).answer('q1', true)
  const mine = new FakeLms('echo')
  openModule(mine).answer('q2', true)
  const lms = new FakeLms('echo')
  const { session } = openModule(lms, device)
  expect(session.foreignCopies()).toHaveLength(1)
  lms.record = { ...mine.record }
  session.look()
  expect(session.foreignCopies()).toEqual([])
  expect(session.state.questions.map(({ hash }) => hash)).toEqual([fixtureSettings.questions[1]!.hash])
})

test('a late restore of the same attempt brings the copy with it', () => {
  const device = new Device()
  const lms = new FakeLms('echo')
  const first = openModule(lms, device)
  const atTheServer = { ...lms.record }
  first.answer('q1', true)
  const again = new FakeLms('echo')
  const { session } = openModule(again, device)
  again.record = { ...atTheServer }
  session.look()
  expect(session.state.questions).toHaveLength(1)
  expect(session.state.attempt).toBe(first.session.state.attempt)
})

test('a device that stores nothing does no harm', () => {
  const lms = new FakeLms()
  const device = new Device()
  device.isBroken = true
  const { session, finishModule } = openModule(lms, device)
  finishModule()
  expect(lms.record['cmi.core.lesson_status']).toBe('completed')
  expect(session.isMirrored).toBe(false)
})

test('a broken copy is passed over', () => {
  const device = new Device()
  openModule(undefined, device).answer('q1', true)
  const [key = ''] = device.items.keys()
  device.items.set(key, 'x|y|P1nonsense')
  expect(openModule(undefined, device).session.foreignCopies()).toEqual([])
})

test('one device remembers a few learners, the latest ones', () => {
  const device = new Device()
  for (let learner = 0; learner < 9; learner++) openModule(undefined, device).answer('q1', true)
  expect(device.items.size).toBe(5)
  expect(openModule(undefined, device).session.foreignCopies()).toHaveLength(5)
})
