import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { profiles } from '@paath/lms'
import type { LmsCall } from '@paath/lms'
import { criteria } from '../src/accessibility/criteria.ts'
import { inParallel } from '../src/in-parallel.ts'
import { limits } from '../src/limits.ts'
import { readPackageFacts, readSettings, withAnotherFingerprint } from '../src/package-facts.ts'
import { platformsFor } from '../src/platforms.ts'
import { scenarios } from '../src/scenarios/index.ts'
import { templateScenario } from '../src/scenarios/_template/scenario.ts'
import { findLowered } from '../src/stage/lowered.ts'

const set = (name: string, value: string): LmsCall => ({
  api: 'API',
  method: 'LMSSetValue',
  args: [name, value],
  result: 'true',
  at: 0,
})

test('every folder is a scenario of the same id, with a promise of its own', () => {
  const folders = readdirSync(new URL('../src/scenarios', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name)
  expect(scenarios.map(({ id }) => id)).toEqual(folders.sort())
  expect(new Set([...scenarios, templateScenario].map(({ title }) => title)).size).toBe(scenarios.length + 1)
})

test('limits name profiles and scenarios that exist, and give a reason', () => {
  const known = [...profiles, ...scenarios].map(({ id }) => id)
  for (const { profiles: platforms, scenarios: stories, reason } of limits) {
    expect(known).toEqual(expect.arrayContaining([...platforms, ...stories]))
    expect(reason).toMatch(/\.$/)
  }
})

test('each kind of package is tried on platforms that exist, and every profile is used', () => {
  const editions = ['1.2', '2004', 'web'] as const
  const used = editions.flatMap((edition) => platformsFor({ edition, launch: 'index.html' }, 'full'))
  expect([...new Set(used)].sort()).toEqual(profiles.map(({ id }) => id).sort())
})

test.each([
  [['incomplete', 'completed'], undefined],
  [['incomplete', 'completed', 'incomplete'], 'completed was lowered to incomplete'],
  [['passed', 'failed'], 'passed was lowered to failed'],
])('of the statuses %j in one visit it says: %s', (values, words) => {
  expect(findLowered([values.map((value) => set('cmi.core.lesson_status', value))])).toBe(words)
})

test('a new visit may begin lower, for a platform may give back late; a lower score in one visit is found', () => {
  const status = (value: string) => [set('cmi.core.lesson_status', value)]
  expect(findLowered([status('completed'), status('incomplete')])).toBeUndefined()
  expect(findLowered([[set('cmi.core.score.raw', '80'), set('cmi.core.score.raw', '20')]])).toBe(
    '80 was lowered to 20',
  )
})

test('reads from the manifest what a package is made for', () => {
  const manifest = (version: string, rest = '') =>
    `<manifest xmlns:adlcp="a"><metadata><schemaversion>${version}</schemaversion></metadata>${rest}<resources><resource href="start.html?x=1"/></resources></manifest>`
  const facts = (text: string) =>
    readPackageFacts(new Map([['imsmanifest.xml', new TextEncoder().encode(text)]]))
  expect(facts(manifest('1.2', '<adlcp:masteryscore>60</adlcp:masteryscore>'))).toEqual({
    edition: '1.2',
    launch: 'start.html',
    masteryScore: 60,
  })
  expect(facts(manifest('2004 4th Edition')).edition).toBe('2004')
  expect(readPackageFacts(new Map())).toEqual({ edition: 'web', launch: 'index.html' })
})

test('another edition has another fingerprint and is otherwise the same', () => {
  const html =
    '<script id="paath-settings" type="application/json">{"fingerprint":"abcdefgh","course":"a"}</script>'
  const files = new Map([['index.html', new TextEncoder().encode(html)]])
  const edited = new TextDecoder().decode(withAnotherFingerprint(files, 'index.html').get('index.html'))
  expect(readSettings(edited)).toEqual({ fingerprint: 'another2', course: 'a' })
  expect(readSettings('<p>')).toBeUndefined()
})

test('tasks run a few at a time, and their results keep their order', async () => {
  let running = 0
  let most = 0
  const task = (value: number) => async (): Promise<number> => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 5 - value))
    running--
    return value
  }
  expect(await inParallel([1, 2, 3, 4].map(task), 2)).toEqual([1, 2, 3, 4])
  expect(most).toBe(2)
})

test('the report has every criterion of WCAG 2.2 A and AA once, and tells those that GIGW 3.0 does not have', () => {
  expect(criteria).toHaveLength(55)
  expect(new Set(criteria.map(({ number }) => number)).size).toBe(55)
  expect(criteria.filter(({ gigw }) => gigw === 'beyond').map(({ number }) => number)).toEqual([
    '2.4.11',
    '2.5.7',
    '2.5.8',
    '3.2.6',
    '3.3.7',
    '3.3.8',
  ])
})
