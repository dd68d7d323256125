import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskOpaque } from './mask-opaque.ts'

/** What is left of a text: `<` that may be a mistake. */
function open(text: string): number[] {
  return [...maskOpaque(text).matchAll(/</g)].map(({ index }) => index)
}

test.each([
  ['code in a sentence', 'a `<br>` b'],
  ['code with longer ticks', 'a ``<br> ` <br>`` b'],
  ['a fence', '```html\n<br>\n```'],
  ['a fence in a quote', '> ~~~\n> <br>\n> ~~~'],
  ['a fence that never ends', '```\n<br>\n\n<br>'],
  ['a note', '{/* <br>\n\n<br> */}'],
  ['a value', '=" <br> "'],
  ['an escape', '\\<br>'],
  ['metadata', '---\ntitle: <br>\n---\n'],
])('hides %s', (_, text) => {
  expect(open(text)).toEqual([])
})

test.each([
  ['after code', '`a` <br>', [4]],
  ['between ticks of other lengths', '`` a ` <br>', [7]],
  ['in the next paragraph', '` a\n\n<br> `', [5]],
  ['between dividing lines', 'a\n\n---\n\n<br>\n\n---\n', [8]],
  ['after a value', '="a" <br>', [5]],
])('shows what stands %s', (_, text, offsets) => {
  expect(open(text)).toEqual(offsets)
})

test('keeps all offsets', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('`', '``', '```', '\n', '{/*', '*/}', '="', '"', '<br>', 'a', '\\<')),
      (parts) => {
        const text = parts.join('')
        expect(maskOpaque(text)).toHaveLength(text.length)
      },
    ),
  )
})
