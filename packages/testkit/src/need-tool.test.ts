import { afterEach, expect, test, vi } from 'vitest'
import { needTool } from './need-tool.ts'

const context = {
  skip: (note?: string): never => {
    throw new Error(`skipped: ${note}`)
  },
}
afterEach(() => vi.unstubAllEnvs())

test('gives the tool that was found', () => {
  expect(needTool(context, '/usr/bin/chromium', 'Chromium')).toBe('/usr/bin/chromium')
})

test('skips with a reason that names the tool', () => {
  vi.stubEnv('PAATH_REQUIRE_TOOLS', '')
  expect(() => needTool(context, undefined, 'Chromium')).toThrow('skipped: needs Chromium')
})

test('fails where tools are required', () => {
  vi.stubEnv('PAATH_REQUIRE_TOOLS', '1')
  expect(() => needTool(context, undefined, 'Chromium')).toThrow(
    'This test needs Chromium, which is not installed',
  )
})
