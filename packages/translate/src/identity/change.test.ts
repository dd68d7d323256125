import { expect, test } from 'vitest'
import { carryMarkup } from './carry-markup.ts'
import { changeOf } from './change.ts'

test.each([
  ['Call the bank.', 'Call the bank.', 'same'],
  ['Call 1930 now.', 'Call <1>1930</1> now.', 'markup'],
  ['You recieve a message.', 'You receive a message.', 'typo'],
  ['Call the bank, then wait.', 'Call the bank; then wait.', 'typo'],
  ['Call the bank.', 'Call the police.', 'revised'],
  ['Do share the code.', 'Do not share the code.', 'revised'],
  ['You can share it.', 'You cannot share it.', 'revised'],
  ['Wait 2 hours.', 'Wait 1 hour.', 'meaning'],
  ['Pay ₹1,000.', 'Pay ₹10,000.', 'meaning'],
  ['Pay ₹1,00,000.', 'Pay ₹100000.', 'typo'],
  ['Wait २ hours.', 'Wait 2 hours.', 'typo'],
  ['कोड साझा करें।', 'कोड साझा न करें।', 'revised'],
])('%s → %s is %s', (before, after, change) => {
  expect(changeOf(before, after)).toBe(change)
})

test('another term is another meaning', () => {
  const termsOf = (words: string): string[] => ['OTP', 'PIN'].filter((term) => words.includes(term))
  expect(changeOf('Keep the OTP secret.', 'Keep the PIN secret.', termsOf)).toBe('meaning')
})

test.each([
  ['Call <1>1930</1> now.', 'Call 1930 now.', 'अभी <1>1930</1> पर', 'अभी 1930 पर'],
  ['Call 1930 now.', 'Call <1>1930</1> now.', 'अभी 1930 पर', 'अभी <1>1930</1> पर'],
  [
    '<1>Meena</1> calls <2>1930</2>.',
    'Meena calls <1>1930</1>.',
    '<2>1930</2> को <1>मीना</1>',
    '<1>1930</1> को मीना',
  ],
  ['Call now.', 'Call <1>now</1>.', 'अभी फोन करें', undefined],
  ['Call 1930.', 'Call <1>1930</1>.', '1930 या 1930', undefined],
])('%s → %s takes its translation along where that is sure', (before, after, target, carried) => {
  expect(carryMarkup(before, after, target)).toBe(carried)
})
