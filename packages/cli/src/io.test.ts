import { expect, test } from 'vitest'
import { formatInternalError } from './internal-error.ts'
import { wantsColours } from './io.ts'

test.each([
  [{}, true, true],
  [{}, false, false],
  [{}, undefined, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('colours with %j on a terminal (%s): %s', (env, isTerminal, expected) => {
  expect(wantsColours(env, isTerminal)).toBe(expected)
})

test('a bug says that it is one, how to report it, and nothing of the machine', () => {
  const error = new Error('boom', { cause: new Error('deeper') })
  error.stack =
    'Error: boom\n    at x (/home/meena/courses/a.js:1:1)\n    at y (file:///home/meena/paath/packages/cli/dist/b.js:2:2)'
  const text = formatInternalError(error, { command: 'build', version: '0.1.0', cwd: '/home/meena/courses' })
  expect(text).toContain('This is a bug in Paath. Your files are not at fault')
  expect(text).toContain('paath 0.1.0 build, Node ')
  expect(text).toContain('at x (./a.js:1:1)\n    at y (packages/cli/dist/b.js:2:2)')
  expect(text).toContain('Cause: Error: deeper')
  expect(text).not.toContain('/home/meena/paath')
})
