import { expect, test } from 'vitest'
import { frameOf } from './code-frame.ts'
import { cutToWidth, displayWidth } from './display-width.ts'
import { visibleText } from './visible-text.ts'

/** The frame of the first place where a word stands. */
function frame(source: string, word: string, width = 60): string[] {
  const at = source.indexOf(word)
  const before = source.slice(0, at).split('\n')
  const line = before.length
  const column = (before.at(-1)?.length ?? 0) + 1
  const stretch = { line, column, endLine: line, endColumn: column + word.length }
  return frameOf(source, stretch, width).map(({ gutter, text }) => `${gutter} ${text}`)
}

test('marks the stretch below its line, with the line before it', () => {
  expect(frame('title: A\nmodules: [b]\n', '[b]')).toEqual([
    '  1 | title: A',
    '> 2 | modules: [b]',
    '    |          ^^^',
  ])
})

test('leaves an empty line before it out', () => {
  expect(frame('title: A\n\nmodules: [b]', 'b]')).toHaveLength(2)
})

test('marks by what a terminal shows, not by code units', () => {
  // Seven code points, four of which take a column.
  expect(frame('शब्द: क्षेत्र', 'क्षेत्र')).toEqual(['> 1 | शब्द: क्षेत्र', '    |      ^^^^'])
  expect(frame('日本: x', 'x')[1]).toBe('    |       ^')
  expect(frame('\t- x', 'x')).toEqual(['> 1 |   - x', '    |     ^'])
})

test('cuts a long line around the stretch', () => {
  const [source = '', marker = ''] = frame(`${'word '.repeat(100)}BAD ${'word '.repeat(100)}`, 'BAD')
  expect(displayWidth(source)).toBeLessThanOrEqual(60)
  expect(source.slice(marker.indexOf('^')).startsWith('BAD')).toBe(true)
})

test('a stretch over several lines is marked to the end of its first', () => {
  const lines = frameOf('ab cd\nef', { line: 1, column: 4, endLine: 2, endColumn: 2 }, 60)
  expect(lines.at(-1)?.text).toBe('   ^^')
})

test('survives places that the text does not have', () => {
  expect(frameOf('a', { line: 9, column: 1, endLine: 9, endColumn: 2 }, 60)).toEqual([])
  expect(frameOf('', { line: 1, column: 40, endLine: 1, endColumn: 41 }, 60).at(-1)?.text).toMatch(/\^$/)
})

test('counts CR, LF and a BOM as the stages do', () => {
  expect(frameOf('\uFEFFa\r\nb\rc', { line: 3, column: 1, endLine: 3, endColumn: 2 }, 60)[1]?.text).toBe('c')
})

test.each([
  ['abc', 3],
  ['नमस्ते', 4],
  ['ଓଡ଼ିଆ', 3],
  ['日本', 4],
  ['e\u0301', 1],
  ['a\u200db', 2],
  ['🙂', 2],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns)
})

test('cuts only between whole letters', () => {
  expect(cutToWidth('नमस्ते', 1, 2)).toBe('मस्')
})

test('shows what is invisible or dangerous, and leaves joiners alone', () => {
  expect(visibleText('a\u001b[0m\r\u202eb\u2066\ufeff')).toBe('a\\u{1b}[0m\\u{d}\\u{202e}b\\u{2066}\\u{feff}')
  expect(visibleText('क\u094d\u200dष')).toBe('क\u094d\u200dष')
})
