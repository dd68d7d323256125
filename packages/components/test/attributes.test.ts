import { expect, test } from 'vitest'
import { components } from '../src/index.ts'
import type { JsonSchema } from '../src/index.ts'
import { findValueFault } from '../src/validate-attributes.ts'

const cases: readonly [string, unknown, JsonSchema, string | undefined][] = [
  ['a text', 'tip', { type: 'string' }, undefined],
  ['a number as a text attribute', '3', { type: 'number', minimum: 1 }, undefined],
  ['a number in curly brackets', 3, { type: 'number' }, undefined],
  ['a switch that only stands there', true, { type: 'boolean' }, undefined],
  ['a switch written as text', 'true', { type: 'boolean' }, undefined],
  ['a list', ['1930'], { type: 'array', items: { type: 'string' }, minItems: 1 }, undefined],
  ['a word of a list', 'danger', { type: 'string', enum: ['tip', 'note'] }, 'one of `tip`, `note`'],
  ['a word instead of a number', 'few', { type: 'number', minimum: 1, maximum: 60 }, 'a number from 1 to 60'],
  ['an empty text for a number', '', { type: 'number' }, 'a number'],
  ['a half where whole numbers are wanted', 1.5, { type: 'integer', minimum: 1 }, 'a number, 1 or more'],
  ['a text for a list', '1930', { type: 'array', items: { type: 'string' } }, 'a list such as `{["1930"]}`'],
  [
    'a wrong entry in a list',
    [1],
    { type: 'array', items: { type: 'string' } },
    'a list such as `{["1930"]}`',
  ],
  ['an empty list', [], { type: 'array', minItems: 1 }, 'a list such as `{["1930"]}`'],
  ['spaces where words are wanted', '  ', { type: 'string', minLength: 1 }, 'a text'],
  ['a long text', 'abcd', { type: 'string', maxLength: 3 }, 'a text of at most 3 characters'],
  [
    'a bad id',
    'Q 1',
    { type: 'string', pattern: '^[a-z]+$', 'x-expected': 'small letters' },
    'small letters',
  ],
  ['a word for a switch', 'maybe', { type: 'boolean' }, 'nothing, or `true`'],
]

test.each(cases)('judges %s', (_, value, schema, expected) => {
  expect(findValueFault(value, schema)?.expected).toBe(expected)
})

test('counts characters and not code units', () => {
  expect(findValueFault('🙂🙂🙂', { type: 'string', maxLength: 3 })).toBeUndefined()
})

test('shows only the start of a long wrong value', () => {
  expect(findValueFault('x'.repeat(500), { type: 'number' })?.value).toHaveLength(61)
})

test('says of every attribute what it is for', () => {
  for (const { name, props } of components) {
    for (const [attribute, schema] of Object.entries(props.properties ?? {})) {
      expect(schema.description, `${name} ${attribute}`).toMatch(/\S/)
    }
  }
})

test('gives words to every pattern', () => {
  for (const { name, props } of components) {
    for (const [attribute, schema] of Object.entries(props.properties ?? {})) {
      if (schema.pattern !== undefined) expect(schema['x-expected'], `${name} ${attribute}`).toMatch(/\S/)
    }
  }
})
