import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { readMediaFacts } from './media-facts.ts'
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

test.each([
  ['Windows line ends', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nOne\r\ntwo\r\n'],
  ['old Mac line ends', 'WEBVTT\r\r00:01.000 --> 00:02.000\rOne\rtwo'],
  ['a byte order mark', '\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nOne\ntwo\n'],
  ['no hours', 'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\ntwo\n'],
  ['hours of three digits', 'WEBVTT\n\n000:00:01.000 --> 000:00:02.000\nOne\ntwo\n'],
  [
    'a title and metadata after its first word',
    'WEBVTT A call\nKind: captions\n\n00:01.000 --> 00:02.000\nOne\ntwo\n',
  ],
  [
    'notes',
    'WEBVTT\n\nNOTE one line\n\nNOTE\nseveral\nlines\n\n00:01.000 --> 00:02.000\nOne\ntwo\n\nNOTE end',
  ],
  [
    'styles and regions',
    'WEBVTT\n\nSTYLE\n::cue { color: white }\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nOne\ntwo\n',
  ],
  [
    'settings of a cue',
    'WEBVTT\n\n00:01.000 --> 00:02.000 line:0 position:10%,line-left align:start region:a\nOne\ntwo\n',
  ],
  ['a name instead of a number', 'WEBVTT\n\nthe beginning\n00:01.000 --> 00:02.000\nOne\ntwo\n'],
  ['a number that is not the next', 'WEBVTT\n\n7\n00:01.000 --> 00:02.000\nOne\ntwo\n'],
  [
    'tags, classes and times inside the words',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Meena><c.yellow>One</c>\n<00:01.500>two\n',
  ],
])('with %s it becomes the same file', (_, text) => {
  const { report, diagnostics } = createCollector()
  const facts = readMediaFacts(new TextEncoder().encode(text), 'call.vtt', report)
  expect(diagnostics).toEqual([])
  expect(serializeMobileVtt(facts!.captions!)).toBe('WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nOne\ntwo\n')
})

test('a cue whose time cannot be read is named by the check and left out, and the others stay in their numbers', () => {
  const text = 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nLost\n\n00:03.000 --> 00:04.000\nKept\n'
  const { report, diagnostics } = createCollector()
  expect(serializeMobileVtt(readWebVtt(text, 'a.vtt', report))).toBe(
    'WEBVTT\n\n1\n00:00:03.000 --> 00:00:04.000\nKept\n',
  )
  expect(diagnostics.map(({ code }) => code)).toEqual(['media/vtt-timing'])
})
