import { expect, test } from 'vitest'
import { suggestCompetencies } from './index.ts'

const top = (text: string, limit = 3): string[] => suggestCompetencies(text, { limit }).map(({ key }) => key)

test.each([
  [
    'functional/digital-fluency/digital-tolls-and-platforms',
    'functional/digital-fluency/digital-tools-and-platforms',
  ],
  ['digital-fluency/digital-service-desing', 'functional/digital-fluency/digital-service-design'],
  ['cyber-security', 'domain/cyber-security/cyber-security'],
  ['conflict resolution', 'behavioural/collaborative-leadership/conflict-management'],
  [
    'handling parlimentary questions',
    'functional/handling-parliamentary-matters/maintaining-records-of-parliamentary-matters',
  ],
])('puts what %j means among the first three', (text, key) => {
  expect(top(text)).toContain(key)
})

test('offers nothing for nothing, and nothing for noise', () => {
  expect(top('')).toEqual([])
  expect(top('///')).toEqual([])
  expect(top('xqzj')).toEqual([])
})

test('gives at most as many as asked, the same each time', () => {
  expect(suggestCompetencies('management')).toHaveLength(5)
  expect(top('management', 2)).toEqual(top('management', 2))
})
