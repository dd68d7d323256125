import { decodeState } from '@paath/protocol'
import type { LmsApi } from '@paath/protocol'
import * as scormAgain12 from 'scorm-again/scorm12'
import * as scormAgain2004 from 'scorm-again/scorm2004'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Interaction } from '../src/lms/client.ts'
import { fixtureSettings } from './fixture-page.ts'
import { Device, openModule } from './open-module.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 10, 0, 0) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type ApiClass = new (settings: { logLevel: number }) => {
  loadFromFlattenedJSON: (data: Record<string, unknown>) => void
}

// scorm-again declares default exports, while its modules export the classes by name.
const { Scorm12API } = scormAgain12 as unknown as { Scorm12API: ApiClass }
const { Scorm2004API } = scormAgain2004 as unknown as { Scorm2004API: ApiClass }

/** An LMS of scorm-again that lists every write that it refused. */
class StrictLms {
  readonly version: '1.2' | '2004'
  readonly refused: string[] = []
  readonly api: LmsApi
  readonly calls: string[] = []

  constructor(version: '1.2' | '2004', data?: Record<string, unknown>) {
    this.version = version
    const api = version === '1.2' ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 })
    if (data) api.loadFromFlattenedJSON(data)
    const strict = api as unknown as LmsApi
    this.api = new Proxy(strict, {
      get:
        (_, name: string) =>
        (...values: string[]): unknown => {
          const answer = strict[name]?.(...values)
          this.calls.push(name)
          if (name.endsWith('SetValue') && String(answer) !== 'true')
            this.refused.push(`${values.join(' = ')}: ${String(answer)}`)
          return answer
        },
    })
  }

  read(element: string): string {
    return String(this.api[this.version === '1.2' ? 'LMSGetValue' : 'GetValue']?.(element))
  }
}

const answers: readonly Interaction[] = [
  { id: 'q1', type: 'choice', response: ['b'], key: ['a'], right: false },
  { id: 'q1', type: 'choice', response: ['a'], key: ['a'], right: true },
  { id: 'q3', type: 'match', response: ['b', 'a', ''], key: ['b', 'a', 'c'], right: false },
  { id: 'q4', type: 'fill-in', response: ['एक नौ\nछह सात', '1967'], key: ['1967', 'श्री'], right: false },
].map((answer) => ({
  ...answer,
  type: answer.type as Interaction['type'],
  latencyMilliseconds: 4321,
  at: new Date(),
  text: 'क'.repeat(250),
}))

test.each(['1.2', '2004'] as const)('scorm-again of %s accepts every value of a whole visit', (version) => {
  const lms = new StrictLms(version)
  const { session, finishModule } = openModule(lms, new Device(), { ...fixtureSettings, pass: 60 })
  answers.forEach((answer) => session.record(answer))
  finishModule()
  session.flush()
  expect(lms.refused).toEqual([])
  expect(decodeState(lms.read('cmi.suspend_data'))?.questions).toHaveLength(4)
  session.leave()
  expect(lms.refused).toEqual([])
})

test('SCORM 1.2: status, score, objectives and a journal of the answers', () => {
  const lms = new StrictLms('1.2')
  const { session, finishModule } = openModule(lms, new Device(), { ...fixtureSettings, pass: 60 })
  answers.forEach((answer) => session.record(answer))
  expect(lms.read('cmi.core.lesson_status')).toBe('incomplete')
  finishModule()
  expect(lms.read('cmi.core.lesson_status')).toBe('passed')
  expect(lms.read('cmi.core.score.raw')).toBe('100')
  expect(lms.read('cmi.objectives._count')).toBe('4')
  expect(lms.read('cmi.objectives.2.status')).toBe('completed')
  expect(lms.read('cmi.interactions._count')).toBe('4')
  session.leave()
  expect(lms.calls.slice(-1)).toEqual(['LMSFinish'])
})

test('SCORM 2004: both statuses, a scaled score, one entry a question, no Commit right before the end', () => {
  const lms = new StrictLms('2004')
  const { session, finishModule } = openModule(lms, new Device(), { ...fixtureSettings, pass: 60 })
  expect(lms.read('cmi.completion_status')).toBe('incomplete')
  answers.forEach((answer) => session.record(answer))
  finishModule(false)
  expect(lms.read('cmi.success_status')).toBe('failed')
  fixtureSettings.questions.forEach(({ id }) => openAnswer(id))
  expect(lms.read('cmi.completion_status')).toBe('completed')
  expect(lms.read('cmi.success_status')).toBe('passed')
  expect(lms.read('cmi.score.scaled')).toBe('1')
  expect(lms.read('cmi.interactions._count')).toBe('3')
  expect(lms.read('cmi.interactions.0.learner_response')).toBe('a')
  session.flush()
  session.leave()
  expect(lms.calls.slice(-2)).not.toContain('Commit')
  expect(lms.calls.slice(-1)).toEqual(['Terminate'])

  function openAnswer(id: string): void {
    const questions = session.state.questions.map((question) => ({ ...question, right: true }))
    expect(id).toMatch(/^q/)
    session.change({ questions })
  }
})

test('what was written to one session of SCORM 2004 is there in the next', () => {
  const first = new StrictLms('2004')
  const visit = openModule(first)
  visit.go('greet')
  visit.answer('q1', true)
  const again = new StrictLms('2004', { 'cmi.suspend_data': first.read('cmi.suspend_data') })
  expect(openModule(again).session.state.questions).toHaveLength(1)
})
