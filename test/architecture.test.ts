import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findFloorFaults } from '../scripts/check-floors.mjs'
import { floors, testOnly } from '../scripts/floors.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const architecture = readFileSync(`${root}ARCHITECTURE.md`, 'utf8')
const folders = readdirSync(`${root}packages`).sort()

test('the table of packages names every package, on its floor', () => {
  const rows = [...architecture.matchAll(/^\| (\d) \| `([a-z-]+)` \| (.+) \|$/gm)]
  expect(Object.fromEntries(rows.map(([, floor, name]) => [name, Number(floor)]))).toEqual(floors)
  expect([...Object.keys(floors), ...testOnly].sort()).toEqual(folders)
})

test('every package says what it is for, in its package.json and its README', () => {
  for (const name of folders) {
    const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as {
      description?: string
    }
    expect(manifest.description, name).toMatch(/\w+/)
    expect(existsSync(`${root}packages/${name}/README.md`), `packages/${name}/README.md`).toBe(true)
  }
})

test('"to add X, touch Y" names only places that exist', () => {
  const table = architecture.slice(
    architecture.indexOf('## To add something'),
    architecture.indexOf('## Decisions'),
  )
  const paths = [...table.matchAll(/`((?:packages|templates|scripts)\/[^`<]*)/g)].map(
    ([, path]) => path ?? '',
  )
  expect(paths.length).toBeGreaterThan(8)
  for (const path of paths) expect(existsSync(root + path), path).toBe(true)
})

test('no package imports from its own floor or above, or what it does not declare', () => {
  expect(findFloorFaults()).toEqual([])
})
