import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyState, mergeStates } from '../src/index.ts'
import { anyStateOf, storySettings } from './sample.ts'

const settings = storySettings()
const anyState = anyStateOf(settings)
const blank = emptyState(settings, 'aaaabbbb')
const [start, greet] = settings.screens.map(({ hash }) => hash) as [number, number]

test('the newer revision wins where two states differ', () => {
  const phone = { ...blank, revision: 5, screen: greet, seen: [start, greet] }
  const office = { ...blank, revision: 9, screen: start, seen: [start, greet] }
  expect(mergeStates(phone, office)).toEqual(office)
})

test('what only the older one knows is added, and counts as a new revision', () => {
  const phone = { ...blank, revision: 5, elapsed: 80, seen: [greet], score: 40 }
  const office = { ...blank, revision: 9, elapsed: 60, seen: [start] }
  const merged = mergeStates(phone, office)
  expect(merged.seen).toEqual([start, greet])
  expect(merged).toMatchObject({ revision: 10, elapsed: 80, score: 40 })
})

test('the order of the two does not matter', () => {
  fc.assert(
    fc.property(anyState, anyState, (one, other) => {
      expect(mergeStates(one, other)).toEqual(mergeStates(other, one))
    }),
  )
})

test('a state merged with itself is itself', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(mergeStates(state, state)).toEqual(state)
    }),
  )
})

test('nothing is lost: screens, answers, the best score and what was reached', () => {
  fc.assert(
    fc.property(anyState, anyState, (one, other) => {
      const merged = mergeStates(one, other)
      for (const part of [one, other]) {
        expect(merged.seen).toEqual(expect.arrayContaining([...part.seen]))
        expect(merged.score).toBeGreaterThanOrEqual(part.score!)
        for (const { hash, right } of part.questions) {
          const kept = merged.questions.find((question) => question.hash === hash)
          expect(kept).toBeDefined()
          if (right) expect(kept!.right).toBe(true)
        }
      }
    }),
  )
})
