import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlaybackFacts } from './playback-facts.ts'

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))
const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
const box = (name: string, content: readonly number[]): number[] => [
  ...uint32(content.length + 8),
  ...ascii(name),
  ...content,
]

test('reads an MP3 behind its titles: 64 kbit/s at 44,100 samples', () => {
  const titles = [...ascii('ID3'), 4, 0, 0, 0, 0, 0, 5, 1, 2, 3, 4, 5]
  expect(readPlaybackFacts(Uint8Array.from([...titles, 0xff, 0xfb, 0x50, 0, 0, 0, 0, 0]))).toEqual({
    kilobits: 64,
    sampleRate: 44_100,
  })
})

test('reads a narrow MP3: 16 kbit/s at 16,000 samples', () => {
  expect(readPlaybackFacts(Uint8Array.from([0xff, 0xf3, 0x28, 0, 0, 0, 0, 0]))).toEqual({
    kilobits: 16,
    sampleRate: 16_000,
  })
})

test('reads the rate of a WAV', () => {
  const format = [...ascii('fmt '), 16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  expect(
    readPlaybackFacts(Uint8Array.from([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WAVE'), ...format])),
  ).toEqual({ sampleRate: 8000 })
})

test('reads the height of a film', () => {
  const header = [...Array.from({ length: 76 }, () => 0), 1, 64, 0, 0, 0, 240, 0, 0]
  const film = [...box('ftyp', ascii('isom')), ...box('moov', box('trak', box('tkhd', header)))]
  expect(readPlaybackFacts(Uint8Array.from(film))).toEqual({ height: 240 })
})

test('any bytes give facts and no fault', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('', 'ftyp', 'ID3', 'RIFF'),
      (bytes, name) => {
        const start = name === 'ftyp' ? [0, 0, 0, 8] : []
        expect(() => readPlaybackFacts(Uint8Array.from([...start, ...ascii(name), ...bytes]))).not.toThrow()
      },
    ),
  )
})
