import { decodeState } from '@paath/protocol'
import type { Settings } from '@paath/protocol'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FakeLms } from './fake-lms.ts'
import type { Manners } from './fake-lms.ts'
import { fixtureSettings } from './fixture-page.ts'
import { Device, openModule } from './open-module.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const withPass: Settings = { ...fixtureSettings, pass: 60 }
const greet = fixtureSettings.screens[1]!.hash

/** Screens and answers that the text in the LMS knows. */
function keptIn(lms: FakeLms): { seen: number; answered: number } {
  const state = decodeState(lms.record['cmi.suspend_data'] ?? '')
  return { seen: state?.seen.length ?? 0, answered: state?.questions.length ?? 0 }
}

describe('a store of iGOT that another learner left on this device', () => {
  const leave = (device: Device): FakeLms => {
    const lms = new FakeLms('echo')
    openModule(lms, device).finishModule()
    lms.restore = () => undefined
    return lms
  }

  test('gives the next learner neither answers nor place, status or score', () => {
    const device = new Device()
    const lms = leave(device)
    const { session } = openModule(lms, device)
    expect(session.state.questions).toEqual([])
    expect(session.state.screen).toBe(fixtureSettings.screens[0]!.hash)
    expect(lms.record['cmi.core.lesson_status']).toBe('incomplete')
    expect(lms.record['cmi.core.score.raw']).toBe('')
    expect(keptIn(lms).answered).toBe(0)
  })

  test('comes back to the learner who says that the copy is theirs, even if only the store had it', () => {
    const device = new Device()
    const lms = leave(device)
    for (const key of device.items.keys()) if (key !== 'paath/device') device.items.delete(key)
    const { session } = openModule(lms, device)
    const copies = session.foreignCopies()
    expect(copies).toHaveLength(1)
    session.adopt(copies[0]!)
    session.touch()
    expect(keptIn(lms).answered).toBe(fixtureSettings.questions.length)
  })

  test('comes back by itself when the server gives the record after all', () => {
    const device = new Device()
    const lms = leave(device)
    const kept = { ...lms.record }
    const { session } = openModule(lms, device)
    delete kept['paath.device']
    lms.record = kept
    session.look()
    expect(session.state.questions).toHaveLength(fixtureSettings.questions.length)
  })

  test('is told from what a server kept of another device of the same learner', () => {
    const lms = leave(new Device())
    const { session } = openModule(lms, new Device())
    expect(session.state.questions).toHaveLength(fixtureSettings.questions.length)
    expect(lms.record['cmi.core.lesson_status']).toBe('completed')
  })
})

describe.each<Manners>(['standard', 'echo'])('an LMS with %s manners', (manners) => {
  test('is told incomplete, suspend and every objective when the module opens, and no score', () => {
    const lms = new FakeLms(manners)
    openModule(lms)
    expect(lms.record).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
      'cmi.core.lesson_location': 'start',
      'cmi.objectives.0.id': 'start',
      'cmi.objectives.0.status': 'completed',
      'cmi.objectives.3.id': 'end',
      'cmi.objectives.3.status': 'not attempted',
    })
    expect(lms.record['cmi.core.session_time']).toMatch(/^\d{4}:\d\d:\d\d\.\d\d$/)
    expect(lms.record['cmi.core.score.raw']).toBeUndefined()
  })

  test('gets every answer and screen at once, and one commit for quick changes', () => {
    const lms = new FakeLms(manners)
    const { go, answer } = openModule(lms)
    go('greet')
    answer('q1', true)
    expect(keptIn(lms)).toEqual({ seen: 2, answered: 1 })
    expect(lms.count('LMSCommit')).toBe(0)
    vi.advanceTimersByTime(1000)
    expect(lms.count('LMSCommit')).toBe(1)
  })

  test('is told completed exactly once, with an immediate commit', () => {
    const lms = new FakeLms(manners)
    const { go, finishModule } = openModule(lms)
    finishModule()
    expect(lms.calls.slice(-1)).toEqual(['LMSCommit()'])
    go('greet')
    go('end')
    expect(lms.writesTo('cmi.core.lesson_status')).toEqual(['incomplete', 'completed'])
    expect(lms.record['cmi.core.score.raw']).toBe('100')
  })

  test('resumes: place, answers, revision', () => {
    const lms = new FakeLms(manners)
    const first = openModule(lms)
    first.go('greet')
    first.answer('q1', true)
    const { session } = openModule(lms)
    expect(session.state).toEqual({ ...first.session.state, elapsed: session.state.elapsed })
    expect(session.state.screen).toBe(greet)
  })

  test('keeps its completion when the module is opened again and left in the middle', () => {
    const lms = new FakeLms(manners)
    openModule(lms).finishModule()
    const again = openModule(lms)
    again.go('greet')
    again.session.leave()
    expect(lms.record['cmi.core.lesson_status']).toBe('completed')
  })

  test('gets the completion again if it forgot it but kept the text', () => {
    const lms = new FakeLms(manners)
    openModule(lms).finishModule()
    delete lms.record['cmi.core.lesson_status']
    const edited: Settings = {
      ...fixtureSettings,
      screens: [...fixtureSettings.screens, { id: 'extra', hash: 7, title: 'Extra', seconds: 9 }],
    }
    openModule(lms, new Device(), edited)
    expect(lms.record['cmi.core.lesson_status']).toBe('completed')
  })

  test('gets everything again when its record was wiped under the learner', () => {
    const lms = new FakeLms(manners)
    const { go, answer } = openModule(lms)
    answer('q1', true)
    go('greet')
    lms.wipe()
    if (manners === 'standard') lms.isOpen = true
    go('weigh')
    go('end')
    expect(keptIn(lms)).toEqual({ seen: 4, answered: 1 })
    expect(lms.record).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
      'cmi.objectives.3.id': 'end',
    })
  })

  test('with two windows open, both are kept', () => {
    const lms = new FakeLms(manners)
    const one = openModule(lms)
    const other = openModule(lms)
    one.answer('q1', true)
    other.answer('q2', false)
    one.go('greet')
    expect(keptIn(lms)).toEqual({ seen: 2, answered: 2 })
    expect(one.session.state.questions).toHaveLength(2)
  })

  test('is left alone in browse and review mode, and only the place is kept without credit', () => {
    for (const mode of ['browse', 'review']) {
      const lms = new FakeLms(manners, { 'cmi.core.lesson_mode': mode, 'cmi.core.lesson_status': 'passed' })
      const device = new Device()
      const visit = openModule(lms, device)
      visit.finishModule()
      visit.session.flush()
      expect(lms.count('LMSSetValue') + lms.count('LMSCommit')).toBe(0)
      expect([...device.items.keys()].filter((key) => key !== 'paath/device')).toEqual([])
    }
    const lms = new FakeLms(manners, { 'cmi.core.credit': 'no-credit' })
    openModule(lms).finishModule()
    expect(keptIn(lms)).toEqual({ seen: 4, answered: 4 })
    expect(lms.writesTo('cmi.core.lesson_status')).toEqual([])
    expect(lms.writesTo('cmi.core.score.raw')).toEqual([])
  })

  test('an old text of another tool is replaced, never believed', () => {
    const lms = new FakeLms(manners, { 'cmi.suspend_data': '{"v":2,"d":[123,34]}' })
    const { session } = openModule(lms)
    expect(session.isFresh).toBe(true)
    expect(keptIn(lms).seen).toBe(1)
  })
})

describe('the end of the session', () => {
  test('a standard LMS is finished once, after its last values, and hears nothing more', () => {
    const lms = new FakeLms()
    const { session, go } = openModule(lms)
    go('greet')
    session.leave()
    expect(lms.calls.slice(-2)).toEqual(['LMSCommit()', 'LMSFinish()'])
    const calls = lms.calls.length
    session.flush()
    session.leave()
    expect(lms.calls.slice(calls)).toEqual([])
    expect(session.isOver).toBe(true)
  })

  test('an LMS that echoes is never finished, neither in the middle nor after completion', () => {
    const lms = new FakeLms('echo')
    const { session, finishModule } = openModule(lms)
    session.leave()
    finishModule()
    session.leave()
    expect(lms.count('LMSFinish')).toBe(0)
    expect(lms.count('LMSCommit')).toBeGreaterThan(1)
  })

  test('an LMS that never says true is not finished: nobody knows what that would do', () => {
    const lms = new FakeLms()
    lms.trouble = 'refuses'
    const api = { ...lms.api, LMSInitialize: () => undefined }
    const silent = Object.assign(new FakeLms(), { calls: lms.calls })
    Object.defineProperty(silent, 'api', { value: api })
    openModule(silent).session.leave()
    expect(lms.count('LMSFinish')).toBe(0)
  })
})

describe('a restore that arrives late', () => {
  function recordOfFirstVisit(): Record<string, string> {
    const lms = new FakeLms('echo')
    const { go, answer } = openModule(lms)
    go('greet')
    answer('q1', true)
    return { ...lms.record }
  }

  test('is found before the learner does anything', () => {
    const restored = recordOfFirstVisit()
    const lms = new FakeLms('echo')
    const { session } = openModule(lms)
    const onReplaced = vi.fn()
    session.events = { onReplaced, onSaved: () => undefined }
    lms.record = restored
    session.look()
    expect(onReplaced).toHaveBeenCalledOnce()
    expect(session.state.screen).toBe(greet)
    expect(keptIn(lms)).toEqual({ seen: 2, answered: 1 })
  })

  test('is merged when the learner was quicker, under the name of the first attempt', () => {
    const restored = recordOfFirstVisit()
    const lms = new FakeLms('echo')
    const { session, answer } = openModule(lms)
    answer('q2', true)
    lms.record = restored
    answer('q3', false)
    expect(keptIn(lms)).toEqual({ seen: 2, answered: 3 })
    expect(session.state.attempt).toBe(decodeState(restored['cmi.suspend_data']!)!.attempt)
  })

  test('never lowers the completion that it brings', () => {
    const first = new FakeLms('echo')
    openModule(first).finishModule()
    const lms = new FakeLms('echo')
    const { session } = openModule(lms)
    lms.record = { ...first.record }
    lms.calls = []
    session.look()
    expect(lms.record['cmi.core.lesson_status']).toBe('completed')
    expect(lms.writesTo('cmi.core.lesson_status')).toEqual([])
  })

  test('gets its objectives again, which the restore left out', () => {
    const restored = recordOfFirstVisit()
    const lms = new FakeLms('echo')
    const { session } = openModule(lms)
    lms.record = {
      Initialized: 'true',
      'cmi.suspend_data': restored['cmi.suspend_data']!,
      'cmi.core.lesson_status': 'incomplete',
    }
    session.look()
    expect(lms.record).toMatchObject({ 'cmi.objectives.3.id': 'end', 'cmi.core.exit': 'suspend' })
  })
})

describe('a pass mark', () => {
  test('that is missed fails on a standard LMS, and a retry can still pass', () => {
    const lms = new FakeLms()
    const visit = openModule(lms, new Device(), withPass)
    visit.finishModule(false)
    expect(lms.record).toMatchObject({ 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '0' })
    for (const question of ['q1', 'q2', 'q3']) visit.answer(question, true)
    expect(lms.record).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '75' })
    visit.answer('q1', false)
    expect(lms.record).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '75' })
  })

  test('that is missed completes on iGOT: practice is never failed there', () => {
    const lms = new FakeLms('echo')
    openModule(lms, new Device(), withPass).finishModule(false)
    expect(lms.writesTo('cmi.core.lesson_status')).toEqual(['incomplete', 'completed'])
  })

  test('is not judged before every question was', () => {
    const lms = new FakeLms()
    const visit = openModule(lms, new Device(), { ...withPass, complete: 'seen' })
    fixtureSettings.screens.forEach(({ id }) => visit.go(id))
    visit.answer('q1', true)
    expect(lms.record['cmi.core.lesson_status']).toBe('incomplete')
    expect(lms.record['cmi.core.score.raw']).toBeUndefined()
  })
})

describe('an outage', () => {
  test('is an LMS that throws; what was said meanwhile is sent when it is back', () => {
    const lms = new FakeLms()
    const { session, answer } = openModule(lms)
    lms.trouble = 'throws'
    answer('q1', true)
    expect(session.isLost).toBe(true)
    lms.trouble = 'none'
    vi.advanceTimersByTime(20_000)
    expect(session.isLost).toBe(false)
    expect(keptIn(lms).answered).toBe(1)
  })

  test('is a write that once succeeded and now fails', () => {
    const lms = new FakeLms()
    const { session, answer } = openModule(lms)
    lms.trouble = 'refuses'
    answer('q1', true)
    expect(session.isLost).toBe(true)
    lms.trouble = 'none'
    session.flush()
    expect(session.isLost).toBe(false)
    expect(keptIn(lms).answered).toBe(1)
  })

  test('is not a commit that always returned false', () => {
    const lms = new FakeLms('echo')
    const { session, finishModule } = openModule(lms)
    finishModule()
    session.flush()
    expect(session.isLost).toBe(false)
  })

  test('of the whole visit leaves the answers on the device, for the same attempt', () => {
    const lms = new FakeLms()
    const device = new Device()
    const first = openModule(lms, device)
    vi.advanceTimersByTime(1000)
    lms.trouble = 'throws'
    first.answer('q1', true)
    first.go('greet')
    lms.trouble = 'none'
    const again = openModule(lms, device)
    expect(again.session.state.questions).toHaveLength(1)
    expect(again.session.foreignCopies()).toEqual([])
  })
})

test('an LMS that keeps nothing and never said that it is open is not called tracking', () => {
  const lms = new FakeLms()
  Object.defineProperty(lms, 'api', {
    value: { LMSInitialize: () => 'false', LMSGetValue: () => '', LMSSetValue: () => 'false' },
  })
  expect(openModule(lms).session.isTracked).toBe(false)
  expect(openModule(undefined).session.isTracked).toBe(false)
  expect(openModule(new FakeLms()).session.isTracked).toBe(true)
  expect(openModule(new FakeLms('echo')).session.isTracked).toBe(true)
})

test('no two screens share an objective, however a chapter and its screen are called', () => {
  const lms = new FakeLms()
  const ids = ['a_b-x', 'a-b_x', 'a_b', 'a-b', '_assessment_end']
  const [first] = fixtureSettings.screens
  openModule(lms, undefined, {
    ...fixtureSettings,
    screens: ids.map((id, index) => ({ ...first!, id, hash: index + 1 })),
  })
  const names = ids.map((_, index) => lms.record[`cmi.objectives.${index}.id`])
  expect(new Set(names).size).toBe(new Set(ids).size)
  for (const name of names) expect(name).toMatch(/^\w+$/)
})

test('objectives go after those that the LMS made itself', () => {
  const lms = new FakeLms('standard', { 'cmi.objectives.0.id': 'PRIMARYOBJ' })
  openModule(lms)
  expect(lms.record).toMatchObject({
    'cmi.objectives.0.id': 'PRIMARYOBJ',
    'cmi.objectives.1.id': 'start',
    'cmi.objectives.1.status': 'completed',
  })
})

test('an LMS of iGOT also gets the share of screens that are done', () => {
  const lms = new FakeLms('echo')
  const { finishModule } = openModule(lms)
  expect(lms.record['cmi.progress_measure']).toBe('0.25')
  finishModule()
  expect(lms.record['cmi.progress_measure']).toBe('1')
  const strict = new FakeLms()
  openModule(strict)
  expect(strict.writesTo('cmi.progress_measure')).toEqual([])
})
