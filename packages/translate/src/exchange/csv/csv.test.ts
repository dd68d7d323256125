import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../../test/sample-document.ts'
import { cleanTarget } from '../clean-target.ts'
import { csv } from './format.ts'

const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv.write(sampleDocument()))

function read(bytes: Uint8Array) {
  const { report, diagnostics } = createCollector()
  const reading = csv.read({ name: 'a.csv', bytes }, report)
  return { ...reading, codes: diagnostics.map(({ code, data }) => [code, data] as const) }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const expected = sampleDocument().rows.map(({ id, target = '' }) => [id, cleanTarget(target)])

test.each<[string, Uint8Array]>([
  ['as it left', utf8(written)],
  ['without a byte order mark', utf8(written.slice(1))],
  ['with semicolons, where the comma is decimal', utf8(written.replaceAll(',', ';').replaceAll('; ', ', '))],
  [
    'as “Unicode text”: UTF-16 with tabs',
    Uint8Array.from(Buffer.from(`\uFEFF${toTabs(written)}`, 'utf16le')),
  ],
  ['with a line that names the separator', utf8(`\uFEFFsep=,\r\n${written.slice(1)}`)],
  ['with line ends of Unix', utf8(written.replaceAll('\r\n', '\n'))],
  ['with a column before the others', utf8(written.slice(1).replace(/^/gm, 'x,').replace(/x,$/, ''))],
])('reads a table saved %s', (_, bytes) => {
  const { rows, codes } = read(bytes)
  expect(codes).toEqual([])
  expect(rows.map(({ id, target }) => [id, target])).toEqual(expected)
})

function toTabs(text: string): string {
  return text.slice(1).replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gm, '\t')
}

test('a text that a spreadsheet would reckon with is a text, there and back', () => {
  const [first] = sampleDocument().rows
  const rows = first ? [{ ...first, source: '=SUM(A1)', target: '-5 रुपये' }] : []
  const bytes = csv.write(sampleDocument({ rows }))
  expect(new TextDecoder().decode(bytes)).not.toMatch(/,[=-]/)
  expect(read(bytes).rows.map(({ source, target }) => [source, target])).toEqual([['=SUM(A1)', '-5 रुपये']])
})

test('letters that became question marks are rejected by row', () => {
  const bytes = utf8(written.replace('छल का संदेश पहचानें', '?? ?? ????? ???????'))
  expect(read(bytes).rows.map(({ fault }) => fault)).toEqual(['script', ...Array.from({ length: 5 })])
})

test.each<[string, Uint8Array, unknown]>([
  [
    'in an old encoding',
    Uint8Array.of(...utf8('No,Id,English,Odia\r\n1,a.b,Caf'), 0xe9),
    { reason: 'encoding' },
  ],
  ['without our columns', utf8('English,Odia\r\nCall,ଡାକ'), { reason: 'columns' }],
])('refuses a table %s', (_, bytes, data) => {
  expect(read(bytes).codes).toEqual([['exchange/unreadable-file', data]])
})
