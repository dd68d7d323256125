import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchOptions } from '../src/index.ts'

test('two options with the same hash keep their order when the list is reordered', () => {
  // A and B share the hash 1, C has 2: [A, B, C] became [C, A, B].
  expect(matchOptions([1, 1, 2], [2, 1, 1])).toEqual([1, 2, 0])
})

test('two options with the same hash keep their order when one before them is taken out', () => {
  expect(matchOptions([2, 1, 1], [1, 1])).toEqual([-1, 0, 1])
})

test('of two options with the same hash, the one whose text was edited keeps its place', () => {
  expect(matchOptions([1, 1, 2], [1, 3, 2])).toEqual([0, 1, 2])
  expect(matchOptions([1, 1, 2], [3, 1, 2])).toEqual([0, 1, 2])
})

test('an unchanged list keeps every place, and no two options meet in one', () => {
  const hashes = fc.array(fc.nat(15), { maxLength: 26 })
  fc.assert(
    fc.property(hashes, hashes, (older, newer) => {
      expect(matchOptions(older, older)).toEqual(older.map((_, index) => index))
      const places = matchOptions(older, newer).filter((place) => place >= 0)
      expect(new Set(places).size).toBe(places.length)
      expect(places.every((place) => place < newer.length)).toBe(true)
    }),
  )
})

test('what shares a hash keeps its order through any reordering that keeps it', () => {
  const anyReorder = fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }).chain((older) =>
    fc.tuple(
      fc.constant(older),
      fc.shuffledSubarray(
        older.map((_, i) => i),
        { minLength: older.length },
      ),
    ),
  )
  fc.assert(
    fc.property(anyReorder, ([older, order]) => {
      // Options of one hash stand in the order in which they stood.
      const stable = stableOrder(older, order)
      const newer = stable.map((old) => older[old] ?? 0)
      expect(matchOptions(older, newer)).toEqual(older.map((_, old) => stable.indexOf(old)))
    }),
  )
})

function stableOrder(older: readonly number[], order: readonly number[]): number[] {
  const waiting = new Map<number, number[]>()
  older.forEach((hash, old) => waiting.set(hash, [...(waiting.get(hash) ?? []), old]))
  return order.map((old) => waiting.get(older[old] ?? 0)?.shift() ?? 0)
}
