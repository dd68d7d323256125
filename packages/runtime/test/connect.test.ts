import { expect, test } from 'vitest'
import { connect } from '../src/lms/connect.ts'
import { FakeLms } from './fake-lms.ts'

interface FakeWindow {
  parent?: FakeWindow
  opener?: FakeWindow | null
  API?: unknown
  API_1484_11?: unknown
  closed?: boolean
}

/** A window; its parent is itself unless it has one. */
function frame(content: FakeWindow = {}): Window {
  const window: FakeWindow = { opener: null, closed: false, ...content }
  window.parent ??= window
  return window as unknown as Window
}

function below(window: Window, levels = 1): Window {
  return levels === 0 ? window : below(frame({ parent: window as unknown as FakeWindow }), levels - 1)
}

const found = { version: '1.2', ready: true }

test('finds the LMS in its own window, in parents, and in the opener and its parents', () => {
  const portal = frame({ API: new FakeLms().api })
  expect(connect(portal)).toMatchObject(found)
  expect(connect(below(portal, 6))).toMatchObject(found)
  const popup = frame({ opener: below(portal, 2) as unknown as FakeWindow })
  expect(connect(below(popup, 2))).toMatchObject(found)
})

test('prefers API over API_1484_11, wherever it stands', () => {
  const portal = frame({ API: new FakeLms().api })
  const near = frame({ parent: portal as unknown as FakeWindow, API_1484_11: { Initialize: () => 'true' } })
  expect(connect(near)).toMatchObject({ version: '1.2' })
})

test('a package of SCORM 2004 prefers API_1484_11, and takes API where there is nothing else', () => {
  const portal = frame({ API_1484_11: { Initialize: () => 'true' } })
  const near = frame({ parent: portal as unknown as FakeWindow, API: new FakeLms().api })
  expect(connect(near, '2004')).toMatchObject({ version: '2004', ready: true })
  expect(connect(frame({ API: new FakeLms().api }), '2004')).toMatchObject(found)
})

test('takes SCORM 2004 where there is nothing else', () => {
  const portal = frame({ API_1484_11: { Initialize: () => 'true' } })
  expect(connect(below(portal))).toMatchObject({ version: '2004', ready: true })
})

test('passes over a window of another origin and goes on to its parent', () => {
  const portal = frame({ API: new FakeLms().api })
  const foreign = frame({ parent: portal as unknown as FakeWindow })
  for (const name of ['API', 'API_1484_11']) {
    Object.defineProperty(foreign, name, {
      get: () => {
        throw new Error('SecurityError')
      },
    })
  }
  expect(connect(below(foreign))).toMatchObject(found)
})

test('ends where frames form a circle, and where there is no LMS', () => {
  const one: FakeWindow = { opener: null }
  one.parent = { parent: one, opener: null }
  expect(connect(one as unknown as Window)).toMatchObject({ version: 'none', ready: false })
})

test.each([true, 'true', 1, '1', 'false', false, '', undefined, null])(
  'takes %j from LMSInitialize as an open session, whatever the last error is',
  (answer) => {
    const portal = frame({ API: { LMSInitialize: () => answer, LMSGetLastError: () => '' } })
    expect(connect(portal)).toMatchObject({ ready: true })
  },
)

test('calls LMSInitialize once', () => {
  const lms = new FakeLms()
  connect(frame({ API: lms.api }))
  expect(lms.calls).toEqual(['LMSInitialize()'])
})

test('in SCORM 2004 already initialised is open, terminated is not', () => {
  const answering = (code: string): Window =>
    frame({ API_1484_11: { Initialize: () => 'false', GetLastError: () => code } })
  expect(connect(answering('103')).ready).toBe(true)
  expect(connect(answering('104')).ready).toBe(false)
})

test('an LMS that throws is no session, and the fault is noted', () => {
  const lms = new FakeLms()
  lms.trouble = 'throws'
  expect(connect(frame({ API: lms.api }))).toMatchObject({
    ready: false,
    faults: ['Error: the portal is gone'],
  })
})

test('knows when the window of the LMS is closed', () => {
  const content: FakeWindow = { API: new FakeLms().api, closed: false }
  const portal = frame(content)
  const popup = connect(frame({ opener: portal as unknown as FakeWindow }))
  expect(popup.isGone?.()).toBe(false)
  Object.assign(portal, { closed: true })
  expect(popup.isGone?.()).toBe(true)
})
