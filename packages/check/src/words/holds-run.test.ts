import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsRun, runOf } from './holds-run.ts'
import { readText } from './tokens.ts'

const text = readText('Never tell the OTP to a caller, or to anyone.')

test.each([
  ['tell the otp', true],
  ['or to anyone', true],
  ['Never', true],
  ['tell the caller', false],
  ['to anyone else', false],
  ['tell the OTP to a caller or to anyone at all', false],
])('it holds %j: %j', (words, expected) => {
  expect(holdsRun(text, runOf(readText(words)))).toBe(expected)
})

test('words from the middle of a text', () => {
  const other = readText('You may tell the OTP to nobody')
  expect(holdsRun(text, runOf(other, 2, 4))).toBe(true)
  expect(holdsRun(text, runOf(other, 1, 4))).toBe(false)
  expect(holdsRun(text, runOf(other, 2))).toBe(false)
})

test('the bits of a run are those of its own words', () => {
  const words = fc.array(fc.constantFrom('pay', 'now', 'the', 'fine', 'क़दम', 'İ'), { maxLength: 8 })
  fc.assert(
    fc.property(words, words, words, (before, run, after) => {
      const whole = readText([...before, ...run, ...after].join(' '))
      const found = runOf(whole, before.length, run.length)
      expect(found.bits).toBe(readText(run.join(' ')).bits)
      expect(holdsRun(readText(run.join(' ')), found)).toBe(true)
    }),
  )
})
