/** docs/proof.md says what was seen, of which edition of the sources. Whether it is the newest: `pnpm prove:all --check`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { limits, scenarios } from '@paath/prove'
import { expect, test } from 'vitest'
import { matrixFile, targetPlatforms, worse } from '../scripts/prove/matrix.ts'
import type { Matrix, MatrixCell } from '../scripts/prove/matrix.ts'
import { proofPage } from '../scripts/prove/page.ts'
import { rootFolder } from '../scripts/setup/root.mjs'

const known = existsSync(join(rootFolder, matrixFile))
  ? (JSON.parse(readFileSync(join(rootFolder, matrixFile), 'utf8')) as Matrix)
  : undefined
const key = ({ target, profile, scenario }: Pick<MatrixCell, 'target' | 'profile' | 'scenario'>): string =>
  `${target} ${profile} ${scenario}`

test('without a proof there is no page of it', () => {
  expect(existsSync(join(rootFolder, 'docs/proof.md'))).toBe(known !== undefined)
})

if (known !== undefined) {
  test('the page is the one that the data gives', () => {
    expect(readFileSync(join(rootFolder, 'docs/proof.md'), 'utf8').trim()).toBe(proofPage(known).trim())
  })

  test('every scenario was played on every platform for every target', () => {
    const wanted = Object.entries(targetPlatforms).flatMap(([target, profiles]) =>
      profiles.flatMap((profile) => scenarios.map(({ id }) => key({ target, profile, scenario: id }))),
    )
    expect(known.cells.map(key).sort()).toEqual(wanted.sort())
  })

  test('nothing is broken, and whatever is impossible has its reason', () => {
    expect(known.cells.filter(({ verdict }) => verdict === 'broken')).toEqual([])
    const reasons = limits.map(({ reason }) => reason)
    for (const { verdict, reason } of known.cells)
      if (verdict === 'impossible') expect(reasons).toContain(reason)
    for (const { module, screens, states, violations } of known.accessibility) {
      expect([module, violations]).toEqual([module, 0])
      expect(states).toBeGreaterThan(screens)
    }
    expect(new Set(Object.values(known.oldest))).toEqual(new Set(['played to the end']))
  })
}

test('of two modules the worse one is shown', () => {
  const cell = (verdict: string): MatrixCell => ({
    target: 'igot',
    profile: 'strict-1.2',
    scenario: 'fresh',
    verdict,
    reason: '',
    notice: '',
  })
  expect(worse(cell('kept'), cell('asked')).verdict).toBe('asked')
  expect(worse(cell('broken'), cell('kept')).verdict).toBe('broken')
  const matrix: Matrix = {
    course: 'cyber-safety',
    edition: 'a',
    browser: 'Chromium',
    modules: ['01-one'],
    cells: [cell('broken')],
    accessibility: [],
    oldest: {},
  }
  expect(proofPage(matrix)).toContain('| First visit, to the end | ✗ |')
})
