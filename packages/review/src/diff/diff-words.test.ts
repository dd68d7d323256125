import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffLists } from './diff-lists.ts'
import { diffWords, likeness } from './diff-words.ts'

const textOf = (runs: readonly { kind: string; text: string }[], without: string): string =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

test('what stayed and went is the old text, what stayed and came the new one', () => {
  const words = fc.array(fc.constantFrom('the', 'bank', 'नंबर', '1930', ' ', ', ', '.', 'हिन्दी'), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = diffWords(before.join(''), after.join(''))
      expect(textOf(runs, 'inserted')).toBe(before.join(''))
      expect(textOf(runs, 'deleted')).toBe(after.join(''))
    }),
  )
})

test('equal lists have no steps, and other ones never more than both are long', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.array(fc.nat(5)), (before, after) => {
      const steps = diffLists(before, after)
      const others = steps.filter(({ kind }) => kind !== 'same').length
      expect(others).toBeLessThanOrEqual(before.length + after.length)
      expect(diffLists(after, after).every(({ kind }) => kind === 'same')).toBe(true)
    }),
  )
})

test('phrases change as a whole, and marks of Hindi stay with their letters', () => {
  expect(diffWords('the old red door', 'the new blue door')).toEqual([
    { kind: 'same', text: 'the ' },
    { kind: 'deleted', text: 'old red' },
    { kind: 'inserted', text: 'new blue' },
    { kind: 'same', text: ' door' },
  ])
  expect(diffWords('यह कि', 'यह की')).toEqual([
    { kind: 'same', text: 'यह ' },
    { kind: 'deleted', text: 'कि' },
    { kind: 'inserted', text: 'की' },
  ])
})

test('likeness counts common words', () => {
  expect(likeness('call the bank', 'call the police')).toBeCloseTo(2 / 3)
  expect(likeness('', '')).toBe(1)
})
