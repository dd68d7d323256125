import { expect, test } from 'vitest'
import { formatNumber } from './index.ts'

test('groups digits the Indian way', () => {
  expect(formatNumber(1234567)).toBe('12,34,567')
  expect(formatNumber(2.14)).toBe('2.1')
  expect(formatNumber(0)).toBe('0')
})
