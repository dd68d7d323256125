import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Extension } from 'micromark-util-types'
import { expect, test } from 'vitest'
import { guardedTable } from './guarded-table.ts'

function parse(text: string, table: Extension): unknown {
  return fromMarkdown(text, { extensions: [table], mdastExtensions: [gfmTableFromMarkdown()] })
}

const rows = [
  '| a | b |',
  '| - | :-: |',
  '|-|-|',
  'a | b',
  '- | -',
  ':-',
  '|:-',
  '|',
  'word',
  '\\|',
  '`|`',
  '\\',
]
const beginnings = ['> ', '- ', '1. ', '  ', '    ', '\t', ' ', '# ', '---', '***', '```']
const lineEnds = ['\n', '\n', '\n', '\n', '\r\n', '\r', '\n\n']
const pieces = [...rows, ...beginnings, ...lineEnds]
const tableLike = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((list) => list.join(''))

test('reads every text as the whole extension does', () => {
  fc.assert(
    fc.property(tableLike, (text) => {
      expect(parse(text, guardedTable(text))).toEqual(parse(text, gfmTable()))
    }),
    { numRuns: 3_000 },
  )
})

test.each([
  ['at the start', '| a |\n| - |\n| 1 |\n'],
  ['in a quote', '> | a |\n> | - |\n> | 1 |\n'],
  ['in a list', '- | a |\n  | - |\n  | 1 |\n'],
  ['with the line ends of Windows', 'a | b\r\n:- | -\r\n1 | 2\r\n'],
  ['with the line ends of old Macs', 'a | b\r:- | -\r1 | 2'],
  ['that ends with the text', 'a | b\n:-: | -'],
])('finds a table %s', (_, text) => {
  expect(JSON.stringify(parse(text, guardedTable(text)))).toContain('"type":"table"')
})
