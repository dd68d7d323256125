import { expect, test } from 'vitest'
import { createMemoryHost } from '../../memory-host.ts'
import { igotMobile2025 } from './profile.ts'

// Facts about the app of 2025: igot.md §2.5 and §2.6.

type Api = Record<string, (name?: unknown, value?: unknown) => unknown>

test('restores nothing, although the server has a record', async () => {
  const host = createMemoryHost({
    record: { status: 1, percentage: 10, details: { Initialized: true, 'cmi.suspend_data': 'x' } },
  })
  const session = igotMobile2025.create(host)
  const api = host.scope.API as Api
  await session.launch()
  api['LMSInitialize']?.('')
  expect(api['LMSGetValue']?.('cmi.suspend_data')).toBe('')
})

test('sends nothing when the SCO commits completion', () => {
  const host = createMemoryHost()
  igotMobile2025.create(host)
  const api = host.scope.API as Api
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.core.lesson_status', 'completed')
  expect(api['LMSCommit']?.('')).toBe(false)
  expect(host.writes).toEqual([])
})

test('counts the content complete at 40 % of its duration, earlier launches included', async () => {
  const host = createMemoryHost({
    durationSeconds: 100,
    record: { status: 1, percentage: 30, details: { spentTime: 30 } },
  })
  const session = igotMobile2025.create(host)
  await session.launch()
  host.clock.advance(9_000)
  session.teardown()
  expect(host.record()).toMatchObject({ status: 1, percentage: 39 })
  host.clock.advance(1_000)
  session.teardown()
  expect(host.record()).toMatchObject({ status: 2, percentage: 100 })
})

test('remembers in the site data of the webview only', () => {
  const device = new Map<string, string>()
  const first = createMemoryHost({ device })
  igotMobile2025.create(first)
  const api = first.scope.API as Api
  api['LMSInitialize']?.('')
  api['LMSSetValue']?.('cmi.suspend_data', 'x')
  const second = createMemoryHost({ device })
  igotMobile2025.create(second)
  expect((second.scope.API as Api)['LMSGetValue']?.('cmi.suspend_data')).toBe('x')
})
