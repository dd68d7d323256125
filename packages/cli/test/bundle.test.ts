/** What a command loads before it runs: the reason that `paath --version` and a build with nothing to do are quick. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { needTool } from '@paath/testkit'
import { expect, test } from 'vitest'
import { builtCliName, findBuiltCli } from './built-cli.ts'

/** All code that is loaded with a file of the bundle, static imports only. */
function loadedWith(
  folder: string,
  name: string,
  seen: Map<string, string> = new Map(),
): Map<string, string> {
  if (seen.has(name)) return seen
  const text = readFileSync(join(folder, name), 'utf8')
  seen.set(name, text)
  for (const [, file] of text.matchAll(/(?:^|[;\n])import(?:[^"';()]*from)? ?"\.\/([^"]+)"/g))
    loadedWith(folder, file ?? '', seen)
  return seen
}

test('what a file of the bundle loads is seen', (context) => {
  const folder = join(dirname(needTool(context, findBuiltCli(), builtCliName)), '../dist/bundle')
  expect(loadedWith(folder, 'run.js').size).toBeGreaterThan(3)
})

const limits = { 'main.cjs': 10_000, 'build-': 300_000 }

for (const [start, limit] of Object.entries(limits)) {
  test(`${start} loads at most ${limit} bytes of code, and no parser`, (context) => {
    const folder = join(dirname(needTool(context, findBuiltCli(), builtCliName)), '../dist/bundle')
    const entry = readdirSync(folder).find((name) => name.startsWith(start)) ?? start
    const loaded = [...loadedWith(folder, entry).values()]
    expect(loaded.reduce((sum, text) => sum + text.length, 0)).toBeLessThan(limit)
    expect(loaded.join('')).not.toMatch(/micromark|parseDocument/)
  })
}
