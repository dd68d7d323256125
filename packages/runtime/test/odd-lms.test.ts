/**
 * LMSs that answer anything at all. What iGOT's players were seen to answer is among it, and everything that a careless
 * platform could. No answer may stop the learner, lose an answer, or turn a wait into an outage.
 */
import type { LmsApi } from '@paath/protocol'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
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

const bomb = Symbol('throws')

/** Every answer that one function was seen to give, or that could be given in its place. */
const answers = {
  LMSInitialize: [true, 'true', 'false', false, 1, '1', '', undefined, null, bomb],
  LMSGetValue: ['', false, null, undefined, 0, 7, 'null', 'undefined', 'false', {}, bomb],
  LMSSetValue: ['', 'false', 'true', true, false, 0, undefined, null, 'echo', bomb],
  LMSCommit: [false, 'false', true, 'true', '', undefined, null, 391, bomb],
  LMSFinish: [false, 'true', undefined, bomb],
  LMSGetLastError: ['', '0', 0, 201, '101', undefined, null, bomb],
} as const

type Choice = { readonly [Name in keyof typeof answers]: unknown }

function oddApi(choice: Choice): LmsApi {
  const answer = (name: keyof Choice) => (): unknown => {
    if (choice[name] === bomb) throw new Error(`${name} failed`)
    return choice[name]
  }
  return {
    LMSInitialize: answer('LMSInitialize'),
    LMSGetValue: answer('LMSGetValue'),
    LMSSetValue: (_, value) => (choice.LMSSetValue === 'echo' ? value : answer('LMSSetValue')()),
    LMSCommit: answer('LMSCommit'),
    LMSFinish: answer('LMSFinish'),
    LMSGetLastError: answer('LMSGetLastError'),
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  }
}

const anyChoice = fc.record(
  Object.fromEntries(
    Object.entries(answers).map(([name, values]) => [name, fc.constantFrom<unknown>(...values)]),
  ),
) as fc.Arbitrary<Choice>

test('whatever an LMS answers, the learner gets to the end and the device keeps every answer', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const device = new Device()
      const { session, finishModule } = openModule({ api: oddApi(choice) }, device)
      finishModule()
      vi.advanceTimersByTime(20_000)
      session.look()
      session.leave()
      expect(session.state.questions).toHaveLength(fixtureSettings.questions.length)
      const [copy] = openModule(undefined, device).session.foreignCopies()
      expect(copy?.questions ?? session.state.questions).toHaveLength(fixtureSettings.questions.length)
    }),
    { numRuns: 400 },
  )
})

test.each(answers.LMSCommit.filter((answer) => answer !== bomb))(
  'a Commit that has always answered %j is no outage',
  (answer) => {
    const choice = {
      LMSInitialize: 'true',
      LMSGetValue: '',
      LMSSetValue: 'true',
      LMSCommit: answer,
      LMSFinish: 'true',
      LMSGetLastError: '0',
    }
    const { session, finishModule } = openModule({ api: oddApi(choice) })
    finishModule()
    vi.advanceTimersByTime(5_000)
    expect(session.isLost).toBe(false)
  },
)

describe('an LMS that needs ten seconds for each call', () => {
  /** The page stands still meanwhile: timers do not fire, the clock goes on. */
  function slow(lms: FakeLms): LmsApi {
    return Object.fromEntries(
      Object.entries(lms.api).map(([name, run]) => [
        name,
        (...values: string[]): unknown => {
          vi.setSystemTime(Date.now() + 10_000)
          return run(...values)
        },
      ]),
    )
  }

  test.each(['standard', 'echo'] as const)(
    'with %s manners: nothing is lost, and it is no outage',
    (manners) => {
      const lms = new FakeLms(manners)
      const { session, finishModule } = openModule({ api: slow(lms) })
      finishModule()
      vi.advanceTimersByTime(3_000)
      expect(session.isLost).toBe(false)
      expect(lms.record['cmi.core.lesson_status']).toBe('completed')
      expect(lms.count('LMSCommit')).toBeGreaterThan(0)
    },
  )

  test('an answer costs only the calls that it needs', () => {
    const lms = new FakeLms()
    const { answer } = openModule({ api: slow(lms) })
    vi.advanceTimersByTime(2_000)
    const before = lms.calls.length
    answer('q1', true)
    expect(lms.calls.length - before).toBeLessThanOrEqual(10)
  })
})

test('a record that is wiped under the page is written again', () => {
  const lms = new FakeLms('echo')
  const { answer, session } = openModule(lms)
  answer('q1', true)
  lms.wipe()
  answer('q2', true)
  session.flush()
  expect(lms.record['cmi.suspend_data']).not.toBe('')
  expect(lms.record['cmi.core.lesson_status']).toBe('incomplete')
})

test('a missing API, and one that is an empty object, leave a module that plays', () => {
  for (const lms of [undefined, { api: {} }]) {
    const { session, finishModule } = openModule(lms)
    finishModule()
    session.leave()
    expect(session.isTracked).toBe(false)
  }
})
