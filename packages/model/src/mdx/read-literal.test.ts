import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLiteral } from './read-literal.ts'

test('reads every JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readLiteral(` ${JSON.stringify(value)} `)).toEqual({
        value: JSON.parse(JSON.stringify(value)) as unknown,
      })
    }),
  )
})

test.each<[string, unknown]>([
  ["['1930', '112',]", ['1930', '112']],
  ["'it\\'s'", "it's"],
  ['\'say "no"\'', 'say "no"'],
  ['{ minutes: 2, deep: [{ a: null }] }', { minutes: 2, deep: [{ a: null }] }],
  ['[\n  "a",\n  "b"\n]', ['a', 'b']],
  ['"\\u007d"', '}'],
])('reads what JavaScript writers write: %s', (text, value) => {
  expect(readLiteral(text)).toEqual({ value })
})

test.each([
  '',
  'name',
  'process.exit(1)',
  '[name]',
  '`text`',
  '() => 1',
  '1 + 1',
  '{...props}',
  '{[key]: 1}',
  '{a: 1',
  '["a" "b"]',
  'undefined',
  '01',
  '/x/',
  `${'['.repeat(50)}x${']'.repeat(50)}`,
  '{"__proto__": x}',
])('refuses code: %s', (text) => {
  expect(readLiteral(text)).toBeUndefined()
})

test('a key named __proto__ changes no prototype', () => {
  const value = readLiteral("{__proto__: {polluted: true}, 'a': 1}")?.value
  expect(value).toHaveProperty('a', 1)
  expect(value).not.toHaveProperty('polluted')
  expect({}).not.toHaveProperty('polluted')
})
