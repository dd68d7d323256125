/** Keeps the project references of TypeScript equal to what each package.json names. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bundled, floors } from '../floors.mjs'

/** The tsconfig.json of each package, and of the root, by path. */
export async function generate(root: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(root, 'packages'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const files = new Map<string, string>()
  for (const name of names.sort()) {
    const path = `packages/${name}/tsconfig.json`
    files.set(path, withReferences(await readFile(join(root, path), 'utf8'), await referencesOf(root, name)))
  }
  const byFloor = names.toSorted((a, b) => (floors[a] ?? 99) - (floors[b] ?? 99) || (a < b ? -1 : 1))
  const top = await readFile(join(root, 'tsconfig.json'), 'utf8')
  return files.set(
    'tsconfig.json',
    withReferences(
      top,
      byFloor.map((name) => `packages/${name}`),
    ),
  )
}

async function referencesOf(root: string, name: string): Promise<string[]> {
  const text = await readFile(join(root, 'packages', name, 'package.json'), 'utf8')
  const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<
    string,
    Record<string, string>
  >
  const used = { ...dependencies, ...(bundled.has(name) && devDependencies) }
  return Object.keys(used)
    .filter((dependency) => dependency.startsWith('@paath/') && dependency !== '@paath/testkit')
    .map((dependency) => `../${dependency.slice('@paath/'.length)}`)
    .sort()
}

/** Replace the references of a configuration, and leave everything else as it was written. */
function withReferences(text: string, paths: readonly string[]): string {
  const list = paths.map((path) => ({ path }))
  const written = paths.length === 0 ? '' : `,\n  "references": ${indent(JSON.stringify(list, null, 2))}`
  const bare = text.replace(/,\s*"references": \[[^\]]*\]/, '')
  return bare.replace(/\s*\}\s*$/, `${written}\n}\n`)
}

function indent(json: string): string {
  return json.replaceAll('\n', '\n  ')
}
