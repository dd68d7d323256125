/** Some cells of the published matrix, played again: they show what the page says of them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { provePackage } from '@paath/prove'
import { long } from '@paath/testkit'
import { beforeAll, expect, test } from 'vitest'
import { buildDriver } from '../../packages/prove/build.mjs'
import { matrixFile } from '../../scripts/prove/matrix.ts'
import type { Matrix } from '../../scripts/prove/matrix.ts'
import { rootFolder } from '../../scripts/setup/root.mjs'
import { useCourse } from './built-course.ts'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
const modules = useCourse('courses/cyber-safety')
const file = join(rootFolder, matrixFile)
const matrix = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Matrix) : undefined
beforeAll(async () => {
  await buildDriver()
})

/** Cells whose verdict differs from module to module are not compared: only one module is played here. */
const sameEverywhere = new Set(['kept', 'impossible'])

test.each([
  ['igot-2024', ['killed-and-cleared', 'left-and-cleared', 'offline-at-completion']],
  ['igot-2026', ['killed-and-cleared', 'second-learner']],
  ['moodle-like', ['resume', 'offline-gap', 'second-learner']],
])('%s: what the page says of %j is so', { timeout: 120_000, ...long }, async (profile, scenarios) => {
  const { cells } = await provePackage(
    { name: 'module.zip', sha256: 'a', files: modules()[0]!.files },
    { browsers: { today: browser() }, depth: 'full', look: false, profiles: [profile], scenarios },
  )
  expect(cells.map(({ scenario }) => scenario).sort()).toEqual([...scenarios].sort())
  for (const { scenario, verdict, reason } of cells) {
    const told = matrix?.cells.find(
      (cell) => cell.target === 'igot' && cell.profile === profile && cell.scenario === scenario,
    )
    expect(verdict, reason).not.toBe('broken')
    if (told && sameEverywhere.has(told.verdict))
      expect([scenario, verdict]).toEqual([scenario, told.verdict])
  }
})
