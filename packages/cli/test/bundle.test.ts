/** What a command loads before it runs: the reason that `paath --version` and a build with nothing to do are quick. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { needTool } from '@paath/testkit'
import { build } from 'esbuild'
import type { Metafile } from 'esbuild'
import { expect, test } from 'vitest'
import { builtCliName, findBuiltCli } from './built-cli.ts'

const cli = fileURLToPath(new URL('..', import.meta.url))

/** The sources that are loaded with a file and run at once, and their bytes in the bundle. */
async function loadedWith(entry: string): Promise<ReadonlyMap<string, number>> {
  const { metafile } = await build({
    absWorkingDir: cli,
    entryPoints: [entry],
    outdir: 'nowhere',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    external: ['sharp', 'playwright-core'],
    minifyWhitespace: true,
    logLevel: 'silent',
  })
  const first = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry)
  return sourcesOf(metafile, first?.[0] ?? '')
}

function sourcesOf({ outputs }: Metafile, first: string): Map<string, number> {
  const files = [first]
  for (const file of files) {
    const next = outputs[file]?.imports.filter(({ kind }) => kind === 'import-statement') ?? []
    files.push(...next.map(({ path }) => path).filter((path) => !files.includes(path)))
  }
  const inputs = files.flatMap((file) => Object.entries(outputs[file]?.inputs ?? {}))
  return new Map(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]))
}

test('a command that checks is seen to load the parser on demand only', async () => {
  const loaded = await loadedWith('src/commands/build.ts')
  expect([...loaded.keys()].join()).toContain('build/src/build-course.ts')
  expect([...loaded.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(300_000)
  expect([...loaded.keys()].join()).not.toMatch(/micromark|\/yaml\//)
})

test('the entry of the bundle is small enough to say its version at once', (context) => {
  const folder = join(dirname(needTool(context, findBuiltCli(), builtCliName)), '../dist/bundle')
  expect(readFileSync(join(folder, 'main.cjs')).length).toBeLessThan(5_000)
  expect(readFileSync(join(folder, 'program.cjs'), 'latin1')).not.toMatch(/[^\0-\x7f]/)
})
