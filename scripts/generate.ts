/**
 * Write every generated file, or with `--check` compare them with fresh output.
 *
 * Each package may hold a `generate.ts` whose `generate()` gives texts by path relative to the repository.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

interface Generator {
  generate(root: string): Promise<ReadonlyMap<string, string>>
}

const stale: string[] = []
for (const file of await findGenerators()) {
  const generator = (await import(pathToFileURL(file).href)) as Generator
  for (const [path, text] of await generator.generate(root)) await put(path, text)
}
if (stale.length > 0) {
  console.error(`Not up to date; run \`pnpm generate\`:\n${stale.map((path) => `  ${path}`).join('\n')}`)
  process.exitCode = 1
}

async function findGenerators(): Promise<string[]> {
  const names = (await readdir(join(root, 'packages'))).sort()
  const files = names.map((name) => join(root, 'packages', name, 'generate.ts'))
  return [...files, join(root, 'scripts/generate/workspace.ts')].filter((file) => existsSync(file))
}

async function put(path: string, text: string): Promise<void> {
  const file = join(root, path)
  const old = await readFile(file, 'utf8').catch(() => undefined)
  if (old === text) return
  if (check) {
    stale.push(path)
    return
  }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
