import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignTexts } from './align.ts'

const at = (text: string, context = 'A screen'): { text: string; context: string } => ({ text, context })
const words = (texts: readonly string[]): { text: string; context: string }[] => texts.map((text) => at(text))

test('an edited paragraph is the one that stood there', () => {
  const old = words(['One.', 'Call the bank on the number you know.', 'Three.'])
  const now = words(['One.', 'Call your bank on the number that you know.', 'Three.'])
  expect(alignTexts(old, now)).toEqual([0, 1, 2])
})

test('a text put in and a text taken out disturb no other', () => {
  const old = words(['One.', 'Two.', 'Three.'])
  expect(alignTexts(old, words(['Zero, a new beginning.', 'One.', 'Three.']))).toEqual([-1, 0, 2])
})

test('a moved text keeps who it is', () => {
  const old = words(['One.', 'Two.', 'Three.', 'Four.'])
  expect(alignTexts(old, words(['Four.', 'One.', 'Two.', 'Three.']))).toEqual([3, 0, 1, 2])
})

test('a text that moved and was edited is found by its words', () => {
  const old = words(['Never share the code that the bank sends you.', 'Two.', 'Three.'])
  const now = words([
    'Two.',
    'Three.',
    'Something else entirely.',
    'Never share a code that the bank sends you.',
  ])
  expect(alignTexts(old, now)).toEqual([1, 2, -1, 0])
})

test('equal texts stay in their order', () => {
  const old = words(['Yes', 'No', 'Yes', 'No'])
  expect(alignTexts(old, words(['Yes', 'No', 'No']))).toEqual([0, 1, 3])
})

test('a short text becomes another one only at its own place', () => {
  expect(alignTexts([at('Call')], [at('Phone')])).toEqual([0])
  expect(alignTexts([at('Call', 'A')], [at('Phone', 'B')])).toEqual([-1])
})

test('nothing is two things at once, and what is untouched is always found', () => {
  const texts = fc.array(
    fc.constantFrom('One.', 'Two.', 'Call the bank at once.', 'Call a bank at once.', 'x'),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(texts, texts, (old, now) => {
      const found = alignTexts(words(old), words(now)).filter((index) => index !== -1)
      expect(new Set(found).size).toBe(found.length)
      expect(alignTexts(words(old), words(old))).toEqual(old.map((_, index) => index))
    }),
  )
})
