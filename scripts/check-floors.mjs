// @ts-check
/**
 * The floors check: a package may name in `dependencies` only packages of lower floors, and its sources may import
 * only what its package.json names. Tests may use devDependencies.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { floors, testOnly } from './floors.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} folder @returns {string[]} the faults found, in words */
export function findFloorFaults(folder = join(root, 'packages')) {
  const faults = []
  for (const name of readdirSync(folder).sort()) {
    const manifest = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
    if (testOnly.has(name)) continue
    const floor = floors[name]
    if (floor === undefined) {
      faults.push(`packages/${name} has no floor: add it to scripts/floors.mjs`)
      continue
    }
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      const other = dependency.startsWith('@paath/') ? dependency.slice('@paath/'.length) : undefined
      if (other !== undefined && !(floors[other] < floor)) {
        faults.push(
          `packages/${name} (floor ${floor}) depends on ${dependency} (floor ${floors[other] ?? 'none'})`,
        )
      }
    }
    faults.push(...undeclaredImports(join(folder, name), name, manifest))
  }
  return faults
}

/** @param {string} folder @param {string} name @param {any} manifest */
function undeclaredImports(folder, name, manifest) {
  const faults = []
  const run = new Set(Object.keys(manifest.dependencies ?? {}))
  const test = new Set([...run, ...Object.keys(manifest.devDependencies ?? {}), 'vitest', 'fast-check'])
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = file.replaceAll('\\', '/')
    if (!/^(src|test)\/.*\.tsx?$/.test(path) || /(^|\/)(cases|_template|generated)\//.test(path)) continue
    const declared = /\.test\.ts$|^test\//.test(path) ? test : run
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, specifier] of text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"\n;]*(?:\n[^'"\n;]*)*?from\s+'([^'.][^']*)'/g,
    )) {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = findFloorFaults()
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}
