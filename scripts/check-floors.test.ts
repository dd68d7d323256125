import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFloorFaults } from './check-floors.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paath floors '))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
}

test('lets a package import what it names, from lower floors', () => {
  put('render/package.json', { name: '@paath/render', dependencies: { '@paath/model': 'workspace:*' } })
  put(
    'render/src/render.ts',
    "import type { Course } from '@paath/model'\nimport { join } from 'node:path'\n",
  )
  expect(findFloorFaults(folder)).toEqual([])
})

test('refuses a dependency on the same floor or above', () => {
  put('check/package.json', {
    name: '@paath/check',
    dependencies: { '@paath/render': '*', '@paath/build': '*' },
  })
  expect(findFloorFaults(folder)).toEqual([
    'packages/check (floor 3) depends on @paath/render (floor 3)',
    'packages/check (floor 3) depends on @paath/build (floor 4)',
  ])
})

test.each([
  ["import { run } from '@paath/build'\n", '@paath/build'],
  ["import {\n  run,\n} from 'left-pad/sub'\n", 'left-pad'],
  ["const { run } = await import('@paath/build')\n", '@paath/build'],
])('refuses an import that package.json does not name: %j', (text, name) => {
  put('render/package.json', { name: '@paath/render' })
  put('render/src/render.ts', text)
  expect(findFloorFaults(folder)).toEqual([
    `packages/render/src/render.ts imports ${name}, which its package.json does not name`,
  ])
})

test('lets only tests use devDependencies, except where a package is published as a bundle', () => {
  const manifest = { devDependencies: { yaml: '*' } }
  put('render/package.json', { name: '@paath/render', ...manifest })
  put('render/src/a.test.ts', "import { parse } from 'yaml'\n")
  put('render/src/b.ts', "import { parse } from 'yaml'\n")
  put('cli/package.json', { name: 'paath', ...manifest })
  put('cli/src/c.ts', "import { parse } from 'yaml'\n")
  expect(findFloorFaults(folder)).toEqual([
    'packages/render/src/b.ts imports yaml, which its package.json does not name',
  ])
})

test('a package without a floor is named', () => {
  put('utils/package.json', { name: '@paath/utils' })
  expect(findFloorFaults(folder)).toEqual(['packages/utils has no floor: add it to scripts/floors.mjs'])
})
