// @ts-check
/**
 * The floors check: a package may name in `dependencies` only packages of lower floors, and its sources may import
 * only what its package.json names. Tests may use devDependencies.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled, floors, testOnly } from './floors.mjs'
import { listFiles } from './setup/stamp.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} folder @returns {string[]} the faults found, in words */
export function findFloorFaults(folder = join(root, 'packages')) {
  const faults = []
  for (const name of listFolders(folder)) {
    const manifest = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
    if (testOnly.has(name)) continue
    const floor = floors[name]
    if (floor === undefined) {
      faults.push(`packages/${name} has no floor: add it to scripts/floors.mjs`)
      continue
    }
    const run = dependenciesOf(name, manifest)
    for (const dependency of run) {
      const other = dependency.startsWith('@paath/') ? dependency.slice('@paath/'.length) : undefined
      if (other !== undefined && !((floors[other] ?? Number.NaN) < floor)) {
        faults.push(
          `packages/${name} (floor ${floor}) depends on ${dependency} (floor ${floors[other] ?? 'none'})`,
        )
      }
    }
    faults.push(...undeclaredImports(join(folder, name), manifest, run))
  }
  return faults
}

/** @param {string} folder */
function listFolders(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** Import and export statements, and calls of `import`, of anything that is not a path. */
const imports =
  /(?:^|\n)\s*(?:import|export)\s[^'"\n;]*(?:\n[^'"\n;]*)*?from\s+'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/g

/**
 * What the sources of a package may import.
 *
 * @param {string} name @param {any} manifest
 */
function dependenciesOf(name, manifest) {
  const { dependencies, devDependencies, peerDependencies } = manifest
  const inBundle = Object.keys((bundled.has(name) && devDependencies) || {})
  return new Set([
    ...Object.keys(dependencies ?? {}),
    ...Object.keys(peerDependencies ?? {}),
    ...inBundle.filter((other) => other !== '@paath/testkit'),
  ])
}

/** @param {string} folder @param {any} manifest @param {ReadonlySet<string>} run */
function undeclaredImports(folder, manifest, run) {
  const name = basename(folder)
  const faults = []
  const test = new Set([...run, ...Object.keys(manifest.devDependencies ?? {}), 'vitest', 'fast-check'])
  for (const path of [...listFiles(folder, 'src'), ...listFiles(folder, 'test')]) {
    if (!path.endsWith('.ts') || /\/(cases|_template|generated)\//.test(path)) continue
    const declared = /\.test\.ts$|^test\//.test(path) ? test : run
    const text = readFileSync(join(folder, path), 'utf8')
    for (const [, statement, call] of text.matchAll(imports)) {
      const specifier = statement ?? call ?? ''
      const wanted = packageName(specifier)
      if (specifier.startsWith('node:') || builtinModules.includes(wanted)) continue
      if (!declared.has(wanted) && !declared.has(`@types/${wanted}`) && wanted !== manifest.name) {
        faults.push(`packages/${name}/${path} imports ${wanted}, which its package.json does not name`)
      }
    }
  }
  return faults
}

/** @param {string} specifier */
function packageName(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** @returns {number} the exit code */
export function checkFloors() {
  const faults = findFloorFaults()
  for (const fault of faults) console.error(fault)
  return faults.length > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = checkFloors()
