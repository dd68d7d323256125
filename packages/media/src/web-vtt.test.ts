import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { readWebVtt } from './index.ts'

const text =
  'WEBVTT\n\nintro\n00:00:01.000 --> 00:00:02.500\n<v Meena>Hello\nthere\n\n00:03.000 --> 00:04.000\nBye\n'

test('reads times, ids and texts', () => {
  expect(read(text)).toMatchObject([
    { id: 'intro', start: 1000, end: 2500, text: '<v Meena>Hello\nthere' },
    { start: 3000, end: 4000, text: 'Bye' },
  ])
})

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('gives the place of each text with %s', (_, lineBreak) => {
  const source = text.replaceAll('\n', lineBreak)
  for (const cue of read(source)) {
    const { start, end } = cue.span
    expect(source.slice(start.offset, end.offset).replaceAll(lineBreak, '\n')).toBe(cue.text)
    expect(source.split(lineBreak)[start.line - 1]?.slice(start.column - 1)).toBe(cue.text.split('\n')[0])
  }
})

test('reads a file that ends right after its last letter', () => {
  expect(read('WEBVTT\n\n00:01.000 --> 00:02.000\nBye')).toMatchObject([{ text: 'Bye' }])
  expect(read('WEBVTT\n00:01.000 --> 00:02.000\nBye')).toMatchObject([{ text: 'Bye' }])
})

function read(source: string) {
  const { report, diagnostics } = createCollector()
  const { cues } = readWebVtt(source, 'call.vtt', report)
  expect(diagnostics).toEqual([])
  return cues
}
