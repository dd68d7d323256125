import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unitCount, unitsOf } from './units.ts'

const read = (text: string): number[] => Array.from(unitsOf(text).subarray(0, text.length + 1))
const written = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

test.each(['', 'Call 1930', 'é', 'क़दम', '“1930”', '😀 a', 'a\0b'])('the units of %j, and a zero', (text) => {
  expect(read(text)).toEqual([...written(text), 0])
})

test('the units of any text, however long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9000 }), (text, times) => {
      const long = text.repeat(Math.ceil(times / (text.length + 1)))
      expect(read(long)).toEqual([...written(long), 0])
      expect(unitCount).toBe(long.length)
    }),
  )
})

test('half of a pair is no letter, and moves nothing', () => {
  expect(read('a\ud83db')).toEqual([0x61, 0xfffd, 0x62, 0])
})

test.each([32_763, 32_764, 32_765, 32_767, 32_768, 100_000])('a text of %d letters', (length) => {
  const long = 'a'.repeat(length)
  expect(read(long)).toEqual([...written(long), 0])
  expect(unitCount).toBe(length)
})

test('signs of several bytes at the end of the room', () => {
  for (let length = 32_750; length < 32_770; length++) {
    const long = `${'a'.repeat(length)}क😀b`
    expect(read(long)).toEqual([...written(long), 0])
  }
})
