import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMemory, diffWords } from './memory.ts'
import type { MemoryEntry } from './memory.ts'

const entry = (source: string, target: string, context = ''): MemoryEntry => ({
  source,
  target,
  context,
  origin: 'x',
})
const memory = createMemory([
  entry('Call the bank on the number that you know.', 'A', 'Start'),
  entry('Call the bank on the number that you know.', 'B', 'End'),
  entry('Never share the code that the bank sends you.', 'C'),
  entry('Sign in', 'D'),
  entry('Report it on <1>Chakshu</1> or call the helpline.', 'E'),
])
const found = (source: string, context?: string): (string | number)[] =>
  memory
    .find(source, context === undefined ? {} : { context })
    .flatMap(({ entry: { target }, percent }) => [target, percent])

test('the same text at the same place comes first', () => {
  expect(found('Call the bank on the number that you know.', 'End')).toEqual(['B', 101, 'A', 100])
})

test('a text that is like one is found with how much', () => {
  const [target, percent] = found('Never share a code that the bank sends you.')
  expect(target).toBe('C')
  expect(percent).toBeGreaterThanOrEqual(85)
  expect(percent).toBeLessThan(100)
})

test('a short text is never guessed, and a stranger is not found', () => {
  expect(found('Sign out')).toEqual([])
  expect(found('The register stays in the cupboard at lunch.')).toEqual([])
})

test('tags do not hide a text', () => {
  expect(found('Report it on Chakshu or call the helpline.')[0]).toBe('E')
})

test('the difference is shown word by word', () => {
  expect(diffWords('Wait two hours at home.', 'Wait three hours at home.')).toEqual([
    { type: 'same', text: 'Wait' },
    { type: 'gone', text: 'two' },
    { type: 'new', text: 'three' },
    { type: 'same', text: 'hours at home.' },
  ])
})

test('whatever is in a memory is found exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }), (sources) => {
      const all = createMemory(sources.map((source) => entry(source, source)))
      for (const source of sources)
        expect(all.find(source)[0]).toMatchObject({ percent: 100, entry: { target: source } })
    }),
  )
})

test('the parts of a difference give both texts again', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 })
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = diffWords(before, after)
      const join = (...types: string[]): string =>
        parts
          .filter(({ type }) => types.includes(type))
          .map(({ text }) => text)
          .join(' ')
      expect(join('same', 'gone')).toBe(before)
      expect(join('same', 'new')).toBe(after)
    }),
  )
})
