import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildRuntime } from '../build.mjs'

let scripts: Awaited<ReturnType<typeof buildRuntime>>
beforeAll(async () => {
  scripts = await buildRuntime()
})

test('both scripts together take at most 20 KB compressed', () => {
  const bytes = [scripts.start, scripts.main].map((text) => gzipSync(text, { level: 9 }).length)
  expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(20 * 1024)
})

test('a checker that greps the first lines learns that the package can resume', () => {
  for (const text of [scripts.start, scripts.main]) {
    expect(text.slice(0, 200)).toContain('cmi.suspend_data')
    expect(text.slice(0, 200)).toContain('cmi.location')
  }
})

test('scripts are ASCII and hold nothing that old browsers do not know', () => {
  for (const text of [scripts.start, scripts.main]) {
    expect(text).toMatch(/^[\x20-\x7e\n]*$/)
    expect(text).not.toMatch(/\?\?|\?\.[a-z[(]|\|\|=|&&=/i)
    expect(text).not.toMatch(
      /\.(at|replaceAll|findLast|flatMap|flat|fromEntries|randomUUID|replaceChildren)\(/,
    )
    expect(text).not.toMatch(/structuredClone|import\(/)
  }
})

test('nothing waits for unload, which phones and frames do not send', () => {
  expect(scripts.start + scripts.main).not.toMatch(/["'`](before)?unload["'`]/)
})

test('the same sources give the same bytes', async () => {
  expect(await buildRuntime()).toEqual(scripts)
})
