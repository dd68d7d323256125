import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, normalizeText } from './apply-edits.ts'

test('edits count from the text without BOM and carriage returns, and the file keeps both', () => {
  const edits = [{ start: 4, end: 5, text: '&lt;' }]
  expect(applyEdits('One <5', edits)).toBe('One &lt;5')
  expect(applyEdits('\uFEFFab\r\nc<d\r\n', edits)).toBe('\uFEFFab\r\nc&lt;d\r\n')
})

test('inserted lines end as the lines of the file do', () => {
  expect(applyEdits('a\r\nb', [{ start: 1, end: 1, text: '\n\n<Screen/>' }])).toBe('a\r\n\r\n<Screen/>\r\nb')
})

test('of two edits of the same place the first counts', () => {
  const edits = [
    { start: 0, end: 3, text: 'x' },
    { start: 2, end: 4, text: 'y' },
    { start: 4, end: 4, text: '!' },
    { start: 4, end: 4, text: '!' },
  ]
  expect(applyEdits('abcdef', edits)).toBe('xd!ef')
})

test('no edits change no byte', () => {
  const lineEnd = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(fc.array(fc.string()), lineEnd, fc.boolean(), (lines, end, hasBom) => {
      const text = (hasBom ? '\uFEFF' : '') + lines.map((line) => line.replaceAll(/[\r\n]/g, '')).join(end)
      expect(applyEdits(text, [])).toBe(text)
    }),
  )
})

test('one text is made of all forms of a file', () => {
  expect(normalizeText('\uFEFFa\r\nb\rc\n')).toBe('a\nb\nc\n')
})
