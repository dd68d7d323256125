import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnQuestions, emptyState, rankOf, shuffled } from '../src/index.ts'
import type { QuestionState, Settings } from '../src/index.ts'
import { choice, sampleSettings } from './sample.ts'

const questions = Array.from({ length: 20 }, (_, index) => choice(`q${index}`, ['A', 'B'], 'a'))
const pool = { draw: 5, questions: questions.slice(0, 12).map(({ hash }) => hash) }
const settings = sampleSettings({ questions, pools: [pool] })
const attempt = fc.stringMatching(/^[A-Za-z0-9_-]{8}$/)

const drawnFor = (name: string, from: Settings = settings): string[] =>
  drawnQuestions(from, emptyState(from, name)).map(({ id }) => id)

test('ranks stay the same for ever: a learner who comes back gets the same questions', () => {
  expect([rankOf(''), rankOf('Ab3dEf6h1')]).toMatchInlineSnapshot(`
    [
      2872998923,
      3271146868,
    ]
  `)
})

test('a learner gets as many questions of a pool as it says, all others, and the same every time', () => {
  fc.assert(
    fc.property(attempt, (name) => {
      const drawn = drawnFor(name)
      expect(drawn).toHaveLength(5 + 8)
      expect(drawn.slice(-8)).toEqual(questions.slice(12).map(({ id }) => id))
      expect(drawnFor(name)).toEqual(drawn)
    }),
  )
})

test('over many learners each question of a pool is drawn about equally often', () => {
  const counts = new Map<string, number>()
  for (let learner = 0; learner < 1200; learner++) {
    for (const id of drawnFor(`seed${learner}`).slice(0, 5)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  expect(counts.size).toBe(12)
  for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100)
})

test('what was answered stays drawn when an edition adds questions to the pool', () => {
  fc.assert(
    fc.property(attempt, (name) => {
      const hashes = questions.map(({ hash }) => hash)
      const bigger = sampleSettings({ questions, pools: [{ draw: 5, questions: hashes }] })
      const answered = drawnFor(name).slice(0, 5)
      const kept = questions.filter(({ id }) => answered.includes(id)).map(({ hash }) => answer(hash))
      const state = { ...emptyState(bigger, name), questions: kept }
      expect(drawnQuestions(bigger, state).map(({ id }) => id)).toEqual(answered)
    }),
  )
})

test('a shuffle keeps the order of what stays when one thing goes', () => {
  fc.assert(
    fc.property(attempt, (seed) => {
      const all = shuffled(['a', 'b', 'c', 'd', 'e'], seed, (item) => item)
      const fewer = shuffled(['a', 'b', 'd', 'e'], seed, (item) => item)
      expect([...all].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
      expect(fewer).toEqual(all.filter((item) => item !== 'c'))
    }),
  )
})

function answer(hash: number): QuestionState {
  return {
    hash,
    attempts: 1,
    firstRight: false,
    right: false,
    answer: { type: 'choice', chosen: [0], options: [1, 2] },
  }
}
