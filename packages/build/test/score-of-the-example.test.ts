import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { scoreCourse } from '../src/score-course.ts'

const folder = fileURLToPath(new URL('../../../courses/cyber-safety', import.meta.url))

test('the example course can get the top grade, and names every question that only people can answer', async () => {
  const score = await scoreCourse({ folder, targets: ['igot'] })
  if (!('prediction' in score)) throw new Error('The example course cannot be read')
  const { best, statements, gates, gains, profile } = score.prediction
  expect(score.hasErrors).toBe(false)
  expect(best.grade).toBe(profile.grades.at(-1)?.name)
  expect(best.groups.filter(({ isUnderMinimum }) => isUnderMinimum)).toEqual([])
  const open = statements.filter(({ answer }) => answer === 'open')
  const listed = new Set([...gates, ...gains.map(({ statement }) => statement)].map(({ id }) => id))
  expect(open.length).toBeGreaterThan(20)
  expect(open.filter(({ id }) => !listed.has(id))).toEqual([])
  expect(open.every(({ sign, text }) => sign !== '' && text !== '')).toBe(true)
})
