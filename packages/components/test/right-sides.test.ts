import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MatchQuestion } from '@paath/model'
import { leftSidesOf, matchKeyOf, rightSidesOf, shuffledRightSides } from '../src/index.ts'
import { shuffledIndexes } from '../src/question/right-sides.ts'

const span = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const cell = (text: string): { content: []; text: string } => ({ content: [], text })

function questionOf(id: string, rows: readonly [string, string][]): MatchQuestion {
  return {
    id,
    type: 'match',
    screen: 'one',
    prompt: [],
    text: '',
    place: { file: 'module.mdx' },
    columns: { left: cell(''), right: cell('') },
    pairs: rows.map(([left, right]) => ({
      ...(left === '' ? {} : { left: cell(left) }),
      right: cell(right),
      span,
    })),
    feedback: { right: [], wrong: [] },
  }
}

const rows: [string, string][] = [
  ['Install this app', 'Control'],
  ['Read me the code', 'Account'],
  ['Buy gift cards', 'Money'],
  ['', 'Your voice'],
]

test('shows every right side once, false partners too', () => {
  const texts = shuffledRightSides(questionOf('q1', [...rows, ['Send me your savings', 'Money']])).map(
    ({ cell }) => cell.text,
  )
  expect([...texts].sort()).toEqual(['Account', 'Control', 'Money', 'Your voice'])
})

test('keeps the order in every build, and has another for another question', () => {
  const order = (id: string): string[] =>
    shuffledRightSides(questionOf(id, rows)).map(({ cell }) => cell.text)
  expect(order('q1')).toEqual(order('q1'))
  expect(new Set(['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => order(id).join())).size).toBeGreaterThan(1)
})

test('letters are places in the author’s rows, so that a kept answer follows its row wherever the page shows it', () => {
  expect(
    rightSidesOf(questionOf('q1', rows)).map(({ letter, cell: { text } }) => `${letter} ${text}`),
  ).toEqual(['a Control', 'b Account', 'c Money', 'd Your voice'])
})

test('names the partner of every left side by its letter on the page', () => {
  const question = questionOf('q1', rows)
  const rights = shuffledRightSides(question)
  const partners = [...matchKeyOf(question)].map(
    (letter) => rights.find((side) => side.letter === letter)?.cell.text,
  )
  expect(leftSidesOf(question).map(({ text }) => text)).toEqual([
    'Install this app',
    'Read me the code',
    'Buy gift cards',
  ])
  expect(partners).toEqual(['Control', 'Account', 'Money'])
})

test('a shuffle is a reordering that never leaves all in place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 26 }), fc.string(), (length, seed) => {
      const indexes = shuffledIndexes(length, seed)
      expect([...indexes].sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, index) => index))
      if (length > 1) expect(indexes.some((value, index) => value !== index)).toBe(true)
    }),
  )
})
