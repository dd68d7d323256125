import fc from 'fast-check'
import { expect, test } from 'vitest'
import { serializeCsv, toSafeText } from './csv.ts'

test('begins with a byte order mark and ends lines as the portal’s own templates do', () => {
  expect(
    serializeCsv([
      ['a', 'b'],
      ['1', ''],
    ]),
  ).toBe('\uFEFFa,b\r\n1,\r\n')
})

test('quotes only what needs quotes', () => {
  expect(serializeCsv([['say "no"', 'a,b', 'नहीं', ' x']])).toBe('\uFEFF"say ""no""","a,b",नहीं," x"\r\n')
})

test.each(['=1+1', '+91 1930', '-5 degrees', '@SUM(A1)', '＝1', '\t=1', '\u200b=1', '  =1'])(
  'keeps %j from being a formula',
  (text) => {
    const safe = toSafeText(text)
    expect(safe.wasFormula).toBe(true)
    expect(safe.text).toMatch(/^ /)
  },
)

test.each(['1930', 'नहीं', '5 - 3', '<b>', 'a=b'])('leaves %j as it is', (text) => {
  expect(toSafeText(text)).toEqual({ text, wasFormula: false })
})

test('every table is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(parseCsv(serializeCsv(rows))).toEqual(rows)
    }),
  )
})

/** A reader of RFC 4180, for this test alone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end = ''] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}
