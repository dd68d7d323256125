import type { InspectedCourse } from '@paath/build'
import { expect, test } from 'vitest'
import { compareWeights } from './weights.ts'

function side(weights: Readonly<Record<string, number>>): InspectedCourse {
  return {
    course: undefined,
    diagnostics: [],
    silenced: [],
    contentHash: '',
    pages: new Map(),
    weights: new Map(Object.entries(weights)),
  }
}

test.each([
  ['a tenth heavier, and more than 20 KB', 200_000, 230_000, true],
  ['a tenth lighter, and more than 20 KB', 230_000, 200_000, true],
  ['heavier by less than a tenth', 900_000, 930_000, false],
  ['heavier by less than 20 KB', 50_000, 60_000, false],
])('a package that is %s', (_, before, after, isTold) => {
  const found = compareWeights({ before: side({ 'en/01.zip': before }), after: side({ 'en/01.zip': after }) })
  expect(found.map(({ kind, subject }) => [kind, subject])).toEqual(isTold ? [['weight', 'en/01.zip']] : [])
})

test('a new package has no weight before, and is no change of weight', () => {
  expect(compareWeights({ before: side({}), after: side({ 'hi/01.zip': 1e6 }) })).toEqual([])
})
