import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Requirement {
  readonly id: string
  readonly part: 'package' | 'run-time'
  readonly source: string
  readonly demand: string
}

const packages = fileURLToPath(new URL('../..', import.meta.url))
const requirements = parse(
  readFileSync(new URL('../spec/requirements.yaml', import.meta.url), 'utf8'),
) as Requirement[]
const known = new Set(requirements.map(({ id }) => id))
const idPattern = /\b(?:MAN|LOM|PKG(?:-[A-Z]+)?|IGOT-VAL|RTE)-\d+\b/g

test('every demand has an id of its own, a source and a sentence', () => {
  expect(requirements.length).toBeGreaterThan(25)
  expect(known.size).toBe(requirements.length)
  for (const { source, demand } of requirements)
    expect([source.length > 2, demand.endsWith('.')]).toEqual([true, true])
})

test('every demand on packages is cited by a test and by the code that keeps it', () => {
  const wanted = requirements.filter(({ part }) => part === 'package').map(({ id }) => id)
  const inTests = idsIn(isTest, /\[[A-Z0-9-]+\]/g)
  const inCode = idsIn(isCode, /@spec.*/g)
  expect(
    wanted.filter((id) => !inTests.has(id)),
    'cited by no test',
  ).toEqual([])
  expect(
    wanted.filter((id) => !inCode.has(id)),
    'cited by no code',
  ).toEqual([])
})

test('no id is cited that is not in the list', () => {
  const cited = [...idsIn(isTest, /\[[A-Z0-9-]+\]/g), ...idsIn(isCode, /@spec.*/g)]
  expect(cited.filter((id) => !known.has(id))).toEqual([])
})

test('every demand on the run time is cited by a test', () => {
  const inTests = idsIn(isTest, /\[[A-Z0-9-]+\]/g)
  const open = requirements.filter(({ id, part }) => part === 'run-time' && !inTests.has(id))
  expect(open.map(({ id }) => id)).toEqual([])
})

function isTest(path: string): boolean {
  return path.endsWith('.test.ts')
}

function isCode(path: string): boolean {
  return path.endsWith('.ts') && !isTest(path)
}

/** The ids inside the places that a pattern finds in sources. */
function idsIn(wanted: (path: string) => boolean, pattern: RegExp): Set<string> {
  const ids = new Set<string>()
  for (const path of listSources().filter(wanted)) {
    for (const [place] of readFileSync(path, 'utf8').matchAll(pattern)) {
      for (const [id] of place.matchAll(idPattern)) ids.add(id)
    }
  }
  return ids
}

function listSources(): string[] {
  return readdirSync(packages).flatMap((name) =>
    ['src', 'test'].flatMap((part) => listFiles(join(packages, name, part))),
  )
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  } catch {
    return []
  }
}
