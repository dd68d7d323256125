import { expect, test } from 'vitest'
import { isAlike, trigramsOf } from './similarity.ts'
import { readText } from './tokens.ts'

const runsOf = (...texts: string[]): number[] => trigramsOf(texts.map(readText))

test.each([
  [[''], 0],
  [['call the'], 0],
  [['call the bank'], 1],
  [['Call the bank now', 'and wait'], 4],
])('%j has %i runs of three words', (texts, count) => {
  expect(new Set(runsOf(...texts)).size).toBe(count)
})

test('runs go on from text to text, whatever signs and capitals they have', () => {
  expect(runsOf('Call the', 'bank: NOW!')).toEqual(runsOf('call the bank now'))
  expect(runsOf('call the bank')).not.toEqual(runsOf('call bank the'))
})

test.each([
  ['call the bank now', 'call the bank now', true],
  ['call the bank now', 'call the bank then', false],
  ['one two three four five six', 'one two three four five six seven', true],
  ['one two three', 'one two three four five six seven', false],
  ['', '', false],
])('%j is like %j: %j', (one, other, expected) => {
  expect(isAlike(new Set(runsOf(one)), new Set(runsOf(other)), 0.75)).toBe(expected)
})
