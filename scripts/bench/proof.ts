/** How long proofs take: the quick one of each build, by module, and the full one of a course of five modules. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCourse } from '@paath/build'
import { provePackage, shareOut, startBrowsers, subjectsOf } from '@paath/prove'
import type { ProofSubject } from '@paath/prove'
import type { Bench } from './measurement.ts'
import { sourceLanguage } from './source-language.ts'

/** Modules of a course as they are on iGOT. */
const modulesInACourse = 5

export const bench: Bench = async ({ courses }) => {
  const browsers = await startBrowsers({ withOldest: true })
  if (browsers === undefined) throw new Error('proof needs a Chrome, Edge or Chromium')
  const out = await mkdtemp(join(tmpdir(), 'paath-bench-'))
  try {
    const [subjects = []] = await Promise.all(courses.slice(0, 1).map((folder) => build(folder, out)))
    const five = Array.from({ length: modulesInACourse }, (_, index) => subjects[index % subjects.length]!)
    const quick = await timed(async () => {
      for (const subject of five) await provePackage(subject, { browsers, depth: 'quick' })
    })
    const full = await timed(async () => {
      const shares = shareOut(five)
      for (const [index, subject] of five.entries())
        await provePackage(subject, { browsers, depth: 'full', share: shares[index]! })
    })
    return [
      { name: 'quick proof of a module', value: quick / five.length, unit: 'ms', limit: 3_000 },
      { name: 'full proof of five modules', value: full, unit: 'ms', limit: 300_000 },
    ]
  } finally {
    await browsers.close()
    await rm(out, { recursive: true })
  }
}

async function build(folder: string, out: string): Promise<readonly ProofSubject[]> {
  const { outputs } = await buildCourse({
    folder,
    out,
    targets: ['igot'],
    languages: [sourceLanguage(folder)],
  })
  return (await Promise.all(outputs.map(subjectsOf))).flat()
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}
