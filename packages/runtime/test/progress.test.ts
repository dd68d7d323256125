import { emptyState } from '@paath/protocol'
import type { State } from '@paath/protocol'
import { expect, test } from 'vitest'
import { countFirstRight, countOpen, minutesLeft, outcomeOf, scoreOf } from '../src/progress.ts'
import { fixtureSettings } from './fixture-page.ts'

const [start, greet, weigh, end] = fixtureSettings.screens.map(({ hash }) => hash) as [
  number,
  number,
  number,
  number,
]

/** A state with some screens seen and, for each letter, a question answered: r right, w wrong, l right at last. */
function stateWith(seen: readonly number[], results: string): State {
  const questions = fixtureSettings.questions.slice(0, results.length).map(({ hash, options }, index) => ({
    hash,
    attempts: 1,
    firstRight: results.charAt(index) === 'r',
    right: results.charAt(index) !== 'w',
    answer: { type: 'choice' as const, chosen: [0], options },
  }))
  return {
    ...emptyState(fixtureSettings, 'aaaabbbb'),
    seen,
    screen: seen[seen.length - 1] ?? start,
    questions,
  }
}

test('a screen is done when it was seen and its questions were answered', () => {
  expect(countOpen(fixtureSettings, stateWith([start], ''))).toBe(3)
  expect(countOpen(fixtureSettings, stateWith([start, greet], 'r'))).toBe(3)
  expect(countOpen(fixtureSettings, stateWith([start, greet], 'rw'))).toBe(2)
  expect(countOpen({ ...fixtureSettings, complete: 'seen' }, stateWith([start, greet], ''))).toBe(2)
})

test('there is no score before every question was answered', () => {
  expect(scoreOf(fixtureSettings, stateWith([], 'rrr'))).toBeUndefined()
  expect(scoreOf({ ...fixtureSettings, questions: [] }, stateWith([], ''))).toBeUndefined()
})

test('the score counts what was right at some try, the line counts first tries', () => {
  const state = stateWith([], 'rllw')
  expect(scoreOf(fixtureSettings, state)).toBe(75)
  expect(countFirstRight(fixtureSettings, state)).toBe(1)
  expect(
    scoreOf({ ...fixtureSettings, questions: fixtureSettings.questions.slice(0, 3) }, stateWith([], 'rlw')),
  ).toBe(66.67)
})

test('with a pass mark the outcome is on one of its sides, at the mark is reached', () => {
  const all = [start, greet, weigh, end]
  const withPass = { ...fixtureSettings, pass: 75 }
  expect(outcomeOf(fixtureSettings, stateWith(all, 'wwww'))).toBe('done')
  expect(outcomeOf(withPass, stateWith(all, 'rrrw'))).toBe('reached')
  expect(outcomeOf(withPass, stateWith(all, 'rrww'))).toBe('missed')
  expect(outcomeOf(withPass, stateWith([start], 'rrrr'))).toBe('open')
  expect(outcomeOf({ ...withPass, questions: [] }, stateWith(all, ''))).toBe('done')
})

test('the time that is left counts the screen on view, until everything is done', () => {
  expect(minutesLeft(fixtureSettings, stateWith([start], ''))).toBe(6)
  expect(minutesLeft(fixtureSettings, stateWith([start, greet, weigh], 'rrrr'))).toBe(3)
  expect(minutesLeft(fixtureSettings, stateWith([start, greet, weigh, end], 'rrrr'))).toBe(0)
})
