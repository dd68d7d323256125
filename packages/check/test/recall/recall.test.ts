/** How many planted mistakes are found: 200 courses, each sound but for one mistake of `defects.yaml`. */
import { createCollector } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { seedDefects, soundFiles } from './seeded-defects.ts'

function codesIn(files: Readonly<Record<string, string>>): Set<string> {
  const { report, diagnostics } = createCollector()
  const course = parseCourse(memoryFiles(files), 'counter', { report })
  if (course) check(course, { report })
  return new Set(diagnostics.map(({ code }) => code))
}

test('the course without a planted mistake has no error and no warning', () => {
  const { report, diagnostics } = createCollector()
  const course = parseCourse(memoryFiles(soundFiles), 'counter', { report })
  if (course) check(course, { report })
  expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual([])
})

test('at least 95 % of 200 planted mistakes are found', { timeout: 120_000 }, () => {
  const sound = codesIn(soundFiles)
  const missed = seedDefects(200, 20261122).filter(
    ({ rule, files }) => sound.has(rule) || !codesIn(files).has(rule),
  )
  expect(
    missed.map(({ rule }) => rule).slice(10),
    `missed: ${missed.map(({ rule }) => rule).join(', ')}`,
  ).toEqual([])
})
