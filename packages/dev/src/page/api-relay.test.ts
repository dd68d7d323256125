import { expect, test } from 'vitest'
import { ApiRelay } from './api-relay.ts'

type Api = Readonly<Record<string, (...args: unknown[]) => unknown>>
interface Seen {
  API?: Api
  API_1484_11?: Api
}

/** A platform whose calls are noted, and the window in which pages find it. */
function open(): { window: Seen; relay: ApiRelay; calls: string[] } {
  const window: Seen = {}
  const calls: string[] = []
  const relay = new ApiRelay(window as never)
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push([name, ...args].join(' '))
      return 'true'
    }
  const api = {
    LMSInitialize: note('LMSInitialize'),
    LMSSetValue: note('LMSSetValue'),
    LMSFinish: note('LMSFinish'),
  }
  relay.scope.API = api as never
  return { window, relay, calls }
}

test('a page that is painted anew finds the session open, and the old one does not close it', () => {
  const { window, relay, calls } = open()
  window.API?.['LMSInitialize']?.('')
  const old = window.API
  relay.beginRepaint()
  old?.['LMSSetValue']?.('cmi.suspend_data', 'kept')
  expect(old?.['LMSFinish']?.('')).toBe('true')
  relay.handOver()
  expect(window.API?.['LMSInitialize']?.('')).toBe('true')
  relay.endRepaint()
  expect(calls).toEqual(['LMSInitialize ', 'LMSSetValue cmi.suspend_data kept'])
})

test('a page that was replaced reaches nothing any more', () => {
  const { window, relay, calls } = open()
  const old = window.API
  relay.beginRepaint()
  relay.handOver()
  relay.endRepaint()
  expect(old?.['LMSSetValue']?.('cmi.suspend_data', 'old')).toBe('')
  window.API?.['LMSSetValue']?.('cmi.suspend_data', 'new')
  expect(calls).toEqual(['LMSSetValue cmi.suspend_data new'])
})

test('nothing of a killed tab arrives, and an object that goes is gone', () => {
  const { window, relay, calls } = open()
  relay.cut()
  expect(window.API?.['LMSFinish']?.('')).toBe('')
  expect(calls).toEqual([])
  relay.scope.API = undefined as never
  expect([relay.isPublished, 'API' in window]).toEqual([false, false])
})
