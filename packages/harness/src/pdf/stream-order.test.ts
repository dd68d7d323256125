import { expect, test } from 'vitest'
import { toStreamOrder } from './stream-order.ts'

test.each([
  ['Pay', false, ['P', 'a', 'y', ' ']],
  ['1930', true, [' ', '1', '9', '3', '0', ' ']],
  ['فون', true, [' ', 'ن', 'و', 'ف']],
  ['فون،', true, [' ', 'ن', 'و', 'ف', '،']],
  ['فوراً', true, [' ', '\u200f', 'ً', 'ا', 'ر', 'و', 'ف']],
  ['है।', false, ['ह', 'ै', '।', ' ']],
])('%s', (word, isRightToLeft, letters) => {
  expect(toStreamOrder(word, isRightToLeft)).toEqual(letters)
})
