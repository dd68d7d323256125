import { expect, test } from 'vitest'
import { isRight, toNumber } from '../src/index.ts'
import type { Answer, QuestionSettings } from '../src/index.ts'
import { choice } from './sample.ts'

const folding = { map: { '१': '1', '२': '2' } }
const chosen = (type: 'choice' | 'order', ...places: number[]): Answer => ({
  type,
  chosen: places,
  options: [],
})
const typed = (...texts: string[]): Answer => ({ type: 'fill-in', texts })

test('several right options count in any order, and only all of them', () => {
  const question = choice('q', ['A', 'B', 'C'], 'ac', 'multiple')
  expect(isRight(question, chosen('choice', 2, 0), folding)).toBe(true)
  expect(isRight(question, chosen('choice', 0), folding)).toBe(false)
  expect(isRight(question, chosen('choice', 0, 1, 2), folding)).toBe(false)
})

test('lines count in the right order only', () => {
  const question = choice('q', ['A', 'B', 'C'], 'abc', 'order')
  expect(isRight(question, chosen('order', 0, 1, 2), folding)).toBe(true)
  expect(isRight(question, chosen('order', 0, 2, 1), folding)).toBe(false)
})

test('a number counts within its tolerance, in the digits of the language', () => {
  const question: QuestionSettings = { ...choice('q', [], ''), type: 'numeric', key: [['12', '0.5']] }
  for (const text of ['12', '12.5', '11.5', ' १२ ', '₹ 12', '12 km', '12.0']) {
    expect(isRight(question, typed(text), folding), text).toBe(true)
  }
  for (const text of ['12.6', '11.4', '', 'twelve', '1 2 and 12', '-12', '12-13', '1.2.3']) {
    expect(isRight(question, typed(text), folding), text).toBe(false)
  }
})

test('signs of currency, units and thousands do not matter in a number', () => {
  const numbers = ['1,05,000', '₹ 1,05,000', 'rs. 105000', '105000 rupees', '1٬05٬000', '105 000.']
  expect(numbers.map(toNumber)).toEqual(numbers.map(() => 105_000))
  expect(['-3.5', '−3.5', '0.1', '.5', '3٫5'].map(toNumber)).toEqual([-3.5, -3.5, 0.1, 0.5, 3.5])
})
