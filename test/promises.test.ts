import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rootFolder } from '../scripts/setup/root.mjs'

const page = readFileSync(join(rootFolder, 'docs/promises.md'), 'utf8')
const rows = [...page.matchAll(/^\| (\d)\. (.+?) \| (.+) \|$/gm)]

test('the page has every promise, each with at least one test', () => {
  expect(rows.map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  for (const [, number, , tests = ''] of rows)
    expect([number, tests]).toEqual([number, expect.stringMatching(/`.+\.test\.ts`/)])
})

test('every file that it names is there', () => {
  const files = [...page.matchAll(/`([\w./-]+\.(?:ts|yaml))`/g)].map(([, file]) => file ?? '')
  expect(files.length).toBeGreaterThan(25)
  for (const file of files) expect([file, existsSync(join(rootFolder, file))]).toEqual([file, true])
})
