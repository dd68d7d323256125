import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCsv, toCsv } from './csv.ts'

test.each([
  ['commas', 'a,b\n1,2\n'],
  ['semicolons', 'a;b\n1;2\n'],
  ['tabs', 'a\tb\n1\t2'],
  ['a BOM and Windows line ends', '\uFEFFa,b\r\n1,2\r\n'],
  ['empty lines and outer spaces', 'a , b\n\n , \n1,2\n'],
])('reads a table with %s', (_, text) => {
  expect(parseCsv(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('reads quotes, line breaks in quotes, and Hindi', () => {
  expect(parseCsv('पद;विषय\n"लिपिक; ""खंड""";"दो\nपंक्तियाँ"')).toEqual([
    ['पद', 'विषय'],
    ['लिपिक; "खंड"', 'दो\nपंक्तियाँ'],
  ])
})

test('disarms what a spreadsheet would run', () => {
  expect(toCsv([['=1+1', '@x', -2]])).toBe("\uFEFF'=1+1,'@x,-2\r\n")
})

test('reads back what it writes', () => {
  const cell = fc.string().map((text) => `x${text.replaceAll('\r', '').trim()}`)
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const table = [['first', 'second'], ...rows]
      expect(parseCsv(toCsv(table))).toEqual(table)
    }),
  )
})
