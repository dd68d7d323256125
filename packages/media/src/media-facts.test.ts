import { createCollector } from '@paath/diagnostics'
import { assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { readMediaFacts } from './index.ts'
import type { MediaFacts } from './index.ts'

/** Latin-1 text as bytes: headers are easier to read so. */
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const png = (width: number, height: number): Uint8Array =>
  bytes(`\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR${be32(width)}${be32(height)}\x08\x02\0\0\0`)
const gif = bytes('GIF89a\x40\x01\xC8\0\0\0\0')
const jpeg = bytes('\xFF\xD8\xFF\xE0\0\x04JF\xFF\xFF\xFE\0\x03c\xFF\xC2\0\x11\x08\x01\x2C\x01\x90\x03')
const webpLossy = bytes(`RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9D\x01\x2A\x80\x02\x68\x01`)
const webpLossless = bytes(`RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2F\x7F\xC2\x59\0`)
const webpExtended = bytes(`RIFF\0\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\x7F\x02\0\x67\x01\0`)

test.each([
  ['photo.png', png(640, 360), '640×360'],
  ['photo.gif', gif, '320×200'],
  ['photo.jpg', jpeg, '400×300'],
  ['photo.JPEG', jpeg, '400×300'],
  ['photo.webp', webpLossy, '640×360'],
  ['photo.webp', webpLossless, '640×360'],
  ['photo.webp', webpExtended, '640×360'],
])('reads the size of %s', (name, content, size) => {
  const { facts, codes } = read(name, content)
  expect(codes).toEqual([])
  expect(`${facts?.size?.width}×${facts?.size?.height}`).toBe(size)
})

test.each([
  ['talk.mp3', 'ID3\x04', 'audio'],
  ['talk.mp3', '\xFF\xFB\x90\0', 'audio'],
  ['talk.m4a', '\0\0\0\x20ftypM4A ', 'audio'],
  ['talk.m4a', '\0\0\0\x20ftypisom', 'audio'],
  ['talk.ogg', 'OggS\0', 'audio'],
  ['talk.wav', 'RIFF\0\0\0\0WAVEfmt ', 'audio'],
  ['call.mp4', '\0\0\0\x20ftypisom', 'video'],
  ['call.webm', '\x1A\x45\xDF\xA3\x01\0\0\0\x42\x82\x84webm', 'video'],
  ['form.pdf', '%PDF-1.7', 'document'],
  ['form.docx', 'PK\x03\x04word/document.xml', 'document'],
  ['list.csv', 'name,marks\n', 'document'],
])('takes %s for what it is', (name, content, kind) => {
  const { facts, codes } = read(name, bytes(content))
  expect(codes).toEqual([])
  expect(facts?.kind).toBe(kind)
})

test.each([
  ['photo.png', jpeg, 'a JPEG picture'],
  ['photo.jpg', png(1, 1), 'a PNG picture'],
  ['photo.jpg', bytes('\0\0\0\x20ftypheic'), 'a HEIC photo, which browsers cannot show'],
  ['photo.png', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'an SVG drawing'],
  ['photo.png', bytes('<html>'), 'a web page'],
  ['notes.txt', bytes('  <!DOCTYPE HTML><p>'), 'a web page'],
  ['notes.txt', bytes('\xFF\xFEh\0i\0'), 'text that was not saved as UTF-8'],
  ['call.vtt', bytes('\xFF\xFEW\0E\0'), 'text that was not saved as UTF-8'],
  ['call.vtt', bytes('WEBVTT\n\n00:01.000 --> 00:02.000\ncaf\xE9'), 'text that was not saved as UTF-8'],
  ['drawing.svg', bytes('MZ\0\x90\0'), 'something that is not known here'],
  ['call.mp4', bytes('\0\0\0\x14ftypqt  '), 'a QuickTime video, which most phones cannot play'],
  ['call.webm', bytes('\x1A\x45\xDF\xA3\x01\0\0\0\x42\x82\x88matroska'), 'something that is not known here'],
  ['form.docx', bytes('PK\x03\x04word/vbaProject.bin'), 'an office file with macros'],
  [
    'form.docx',
    bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
    'an office file of the old kind, which may hold macros',
  ],
])('refuses %s that is something else', (name, content, found) => {
  const { facts, diagnostics } = read(name, content)
  expect(facts).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'sec/asset-type', data: { found }, place: { file: name } }])
})

test.each(['run.exe', 'page.html', 'script.js', 'movie.swf', 'noending', 'a.b/c', '.svg.js', 'macro.docm'])(
  'refuses the ending of %s',
  (name) => {
    expect(read(name, bytes('x')).codes).toEqual(['sec/asset-type'])
  },
)

test.each(['photo.png', 'call.mp4', 'call.vtt', 'drawing.svg'])('refuses %s of 0 bytes', (name) => {
  expect(read(name, new Uint8Array()).codes).toEqual(['media/empty-file'])
})

test.each([
  ['a header that was cut off', 'photo.png', png(640, 360).slice(0, 18)],
  ['a width of nothing', 'photo.png', png(0, 360)],
  ['no frame', 'photo.jpg', bytes('\xFF\xD8\xFF\xE0\0\x02\xFF\xDA\0\x02')],
  ['a marker of length zero', 'photo.jpg', bytes('\xFF\xD8\xFF\xE0\0\0\0\0\0\0')],
  ['an unknown chunk', 'photo.webp', bytes('RIFF\0\0\0\0WEBPXXXX\0\0\0\0\0\0\0\0\0\0\0\0\0\0')],
])('refuses a picture with %s', (_, name, content) => {
  expect(read(name, content).codes).toEqual(['media/broken-image'])
})

test('refuses more pixels than an old phone can hold', () => {
  expect(read('photo.png', png(10_000, 5000)).codes).toEqual([])
  expect(read('photo.png', png(10_000, 5001)).codes).toEqual(['sec/image-bomb'])
  expect(read('photo.png', png(0xffffffff, 0xffffffff)).codes).toEqual(['sec/image-bomb'])
})

test('never throws, whatever the bytes and the name', () => {
  const headers = [
    '',
    '\x89PNG\r\n\x1A\n',
    '\xFF\xD8\xFF',
    'GIF89a',
    'RIFF\0\0\0\0WEBPVP8X',
    '<svg ',
    'WEBVTT\n\n',
    '<?xml ',
  ]
  for (const header of headers) {
    for (const ending of ['png', 'jpg', 'gif', 'webp', 'svg', 'vtt', 'pdf', 'docx']) {
      assert(
        property(uint8Array({ maxLength: 60 }), (tail) => {
          read(`file.${ending}`, Uint8Array.from([...bytes(header), ...tail]))
        }),
        { numRuns: 20 },
      )
    }
  }
})

test.each([
  ['comments', ['sec/asset-type'], `${'<!---->'.repeat(200_000)}<p>`],
  ['spaces', ['media/broken-svg'], `<svg>${' '.repeat(500_000)}`],
  [
    'elements inside each other',
    ['media/broken-svg'],
    '<svg xmlns="http://www.w3.org/2000/svg">'.repeat(50_000),
  ],
  [
    'a style',
    ['sec/svg-active', 'media/svg-without-size'],
    `<svg xmlns="http://www.w3.org/2000/svg"><style>${'url('.repeat(100_000)}</style></svg>`,
  ],
  [
    'CSS comments',
    ['media/svg-without-size'],
    `<svg xmlns="http://www.w3.org/2000/svg"><style>${'/*'.repeat(200_000)}</style></svg>`,
  ],
])(
  'comes to an end with a megabyte of %s within the time of a test, where work that grows with the square takes minutes',
  (_, codes, text) => {
    expect(read('drawing.svg', bytes(text)).codes).toEqual(codes)
  },
)

function be32(value: number): string {
  return String.fromCharCode(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff)
}

function read(
  name: string,
  content: Uint8Array,
): { facts: MediaFacts | undefined; codes: string[]; diagnostics: readonly unknown[] } {
  const { report, diagnostics } = createCollector()
  const facts = readMediaFacts(content, name, report)
  return { facts, codes: diagnostics.map(({ code }) => code), diagnostics }
}
