/**
 * `pnpm bench [--corpus <folder>] [name…]`: measure, against floors measured in the same run.
 *
 * A bench is a file beside this one that exports `bench`. Without names all of them run; `--corpus` takes the courses of another folder, or clones of public repositories in it.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildIfNeeded } from '../build.mjs'
import { rootFolder } from '../setup/root.mjs'
import { formatMeasurements, isOutside } from './format-measurements.ts'
import type { Bench, Measurement } from './measurement.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { corpus: { type: 'string' } } })
const built = await buildIfNeeded(rootFolder)
process.exitCode = built === 0 ? await runBenches(positionals) : built

async function runBenches(names: readonly string[]): Promise<number> {
  const corpus = values.corpus === undefined ? undefined : resolve(values.corpus)
  const others = corpus === undefined ? [] : listCourses(corpus)
  const courses = others.length > 0 ? others : listCourses(join(rootFolder, 'courses'))
  const results: Measurement[] = []
  for (const [name, bench] of await loadBenches()) {
    if (names.length > 0 && !names.includes(name)) continue
    console.error(`Measuring ${name}`)
    results.push(...(await bench({ root: rootFolder, courses, ...(corpus !== undefined && { corpus }) })))
  }
  console.log(formatMeasurements(results))
  return results.length === 0 || results.some(isOutside) ? 1 : 0
}

async function loadBenches(): Promise<[name: string, bench: Bench][]> {
  const benches: [string, Bench][] = []
  for (const file of readdirSync(here).filter((name) => /^[^.]+\.ts$/.test(name) && name !== 'main.ts')) {
    const module = (await import(pathToFileURL(join(here, file)).href)) as { bench?: Bench }
    if (module.bench) benches.push([file.replace('.ts', ''), module.bench])
  }
  return benches
}

function listCourses(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((course) => existsSync(join(course, 'course.yaml')))
    .sort()
}
