/** The demands of SCORM 1.2 on a package at run time, by their ids in packages/packager/spec/requirements.yaml. */
import { longestAnswer, stateLimit, toCmiTimespan } from '@paath/protocol'
import { createMemoryHost, findProfile } from '@paath/lms'
import type { LmsCall } from '@paath/lms'
import type { LmsApi } from '@paath/protocol'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connect } from '../src/lms/connect.ts'
import { FakeLms } from './fake-lms.ts'
import { openModule } from './open-module.ts'
import type { Visit } from './open-module.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A visit in an LMS that follows the standard to the letter. */
async function visit(): Promise<
  Visit & { readonly calls: readonly LmsCall[]; readonly faults: readonly string[] }
> {
  const host = createMemoryHost()
  const session = findProfile('strict-1.2')!.create(host)
  await session.launch()
  const { API } = host.scope as { API: LmsApi }
  return { ...openModule({ api: API }), calls: session.calls, faults: session.faults }
}

function valuesOf(calls: readonly LmsCall[], element: RegExp): string[] {
  return calls
    .filter(({ method, args }) => method === 'LMSSetValue' && element.test(String(args[0])))
    .map(({ args }) => String(args[1]))
}

test('[RTE-1] the API is found in parents and openers, and without one the module plays', () => {
  const top = { API: new FakeLms().api, opener: null } as unknown as Window
  Object.assign(top, { parent: top })
  const inner = { parent: { parent: top, opener: null }, opener: null } as unknown as Window
  expect(connect(inner)).toMatchObject({ version: '1.2', ready: true })
  const alone = { opener: null } as unknown as Window
  Object.assign(alone, { parent: alone })
  expect(connect(alone)).toMatchObject({ version: 'none', ready: false })
})

test('[RTE-2] LMSInitialize comes first and once', async () => {
  const { calls, finishModule } = await visit()
  finishModule()
  const methods = calls.map(({ method }) => method)
  expect(methods[0]).toBe('LMSInitialize')
  expect(methods.filter((method) => method === 'LMSInitialize')).toHaveLength(1)
})

test('[RTE-3] [RTE-4] a status is a word of the standard and rises; a score is 0 to 100 and comes after answers', async () => {
  const { calls, answer, finishModule } = await visit()
  expect(valuesOf(calls, /score\.raw$/)).toEqual([])
  answer('q1', false)
  finishModule()
  expect(valuesOf(calls, /lesson_status$/)).toEqual(['incomplete', 'completed'])
  for (const score of valuesOf(calls, /score\.raw$/)) {
    expect(Number(score)).toBeGreaterThanOrEqual(0)
    expect(Number(score)).toBeLessThanOrEqual(100)
  }
})

test('[RTE-5] session time is a CMITimespan', async () => {
  expect(toCmiTimespan(3_723_456)).toMatch(/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/)
  const { calls, answer } = await visit()
  vi.advanceTimersByTime(61_234)
  answer('q1', true)
  for (const time of valuesOf(calls, /session_time$/))
    expect(time).toMatch(/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/)
})

test('[RTE-6] suspend_data stays within 4,096 characters, in ASCII', async () => {
  const { calls, finishModule } = await visit()
  finishModule()
  expect(stateLimit).toBe(4096)
  expect(longestAnswer).toBe(40)
  for (const text of valuesOf(calls, /suspend_data$/)) {
    expect(text.length).toBeLessThanOrEqual(4096)
    expect(text).toMatch(/^[ -~]*$/)
  }
})

test('[RTE-7] the exit is suspend while the module is open', async () => {
  const { calls, answer } = await visit()
  answer('q1', true)
  expect(new Set(valuesOf(calls, /core\.exit$/))).toEqual(new Set(['suspend']))
})

test('[RTE-8] interactions are in the forms of the standard', async () => {
  const { session, faults, calls } = await visit()
  const one = { latencyMilliseconds: 4321, at: new Date(), text: 'Which form?', right: false }
  session.record({ ...one, id: 'q1', type: 'choice', response: ['a', 'c'], key: ['a'] })
  session.record({ ...one, id: 'q1', type: 'choice', response: ['a'], key: ['a'], right: true })
  session.flush()
  expect(valuesOf(calls, /^cmi\.interactions\.\d\.id$/)).toEqual(['q1', 'q1'])
  expect(valuesOf(calls, /^cmi\.interactions\.\d\.result$/)).toEqual(['wrong', 'correct'])
  expect(faults).toEqual([])
})

test.each(['browse', 'review'])('[RTE-9] in %s mode nothing is written', (mode) => {
  const lms = new FakeLms('standard', { 'cmi.core.lesson_mode': mode, 'cmi.core.lesson_status': 'passed' })
  const { finishModule, session } = openModule(lms)
  finishModule()
  session.leave()
  expect(lms.calls.filter((call) => call.startsWith('LMSSetValue'))).toEqual([])
  expect(lms.record['cmi.core.lesson_status']).toBe('passed')
})

test('[RTE-10] LMSFinish is never called on iGOT', () => {
  const lms = new FakeLms('echo')
  const { answer, finishModule, session } = openModule(lms)
  answer('q1', true)
  session.leave()
  finishModule()
  session.leave()
  expect(lms.count('LMSFinish')).toBe(0)
})
