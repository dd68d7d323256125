import { expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

test('wraps at spaces', () => {
  expect(wrapText('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  expect(wrapText('averylongword b', 5)).toEqual(['averylongword', 'b'])
})
