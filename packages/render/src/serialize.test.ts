import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { serialize } from './serialize.ts'

test('inputs keep their type and can be used', () => {
  expect(serialize([h('input', { type: 'radio', name: 'q1', value: 'a' })])).toBe(
    '<input type="radio" name="q1" value="a">',
  )
})

test('what an author must not write is dropped', () => {
  expect(serialize([h('a', { href: 'javascript:alert(1)', onClick: 'x()' }, 'Go'), h('script', 'x()')])).toBe(
    '<a>Go</a>',
  )
})
