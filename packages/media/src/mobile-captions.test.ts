import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { serializeMobileVtt, toTranscript } from './mobile-captions.ts'
import { readWebVtt } from './web-vtt.ts'

const source = `WEBVTT

NOTE for the editor

intro
00:01.000 --> 00:03.500 align:start position:10%
<v Meena>फ़ोन <i>रखिए</i></v>

01:00:03.500 --> 01:00:05.000
Dial 1930 &amp; wait
- now -

01:00:06.000 --> 01:00:07.000
<b></b>
`
const captions = readWebVtt(source, 'a.vtt', createCollector().report)

test('cues are numbered, with hours and thousandths, without settings and tags', () => {
  expect(serializeMobileVtt(captions)).toBe(`WEBVTT

1
00:00:01.000 --> 00:00:03.500
फ़ोन रखिए

2
01:00:03.500 --> 01:00:05.000
Dial 1930 & wait
- now -
`)
})

test('what was written is read again as the same cues', () => {
  const again = readWebVtt(serializeMobileVtt(captions), 'b.vtt', createCollector().report)
  expect(again.cues.map(({ start, end }) => [start, end])).toEqual(
    captions.cues.slice(0, 2).map(({ start, end }) => [start, end]),
  )
})

test('a transcript is the words alone', () => {
  expect(toTranscript(captions)).toBe('फ़ोन रखिए\nDial 1930 & wait - now -\n')
})

test('an arrow in a caption does not become a time', () => {
  const cue = { start: 0, end: 10, text: 'A --> B', span: captions.cues[0]!.span }
  expect(serializeMobileVtt({ cues: [cue] })).toContain('A → B')
})
