/**
 * `pnpm prove:all [course] [--to <file>] [--check]`: the full proof of a course for every target, written to docs/proof-data.json package
 * by package; `pnpm generate` then makes docs/proof.md of it. To be run at every release and after every change of runtime, components or profiles.
 * With `--check` nothing is played: it fails if they have changed since the last proof.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildCourse } from '@paath/build'
import { formatMessage } from '@paath/diagnostics'
import { provePackage, shareOut, startBrowsers, subjectsOf, writeEvidence } from '@paath/prove'
import type { Proof, ProofSubject, Share } from '@paath/prove'
import { buildIfNeeded } from '../build.mjs'
import { rootFolder } from '../setup/root.mjs'
import { matrixFile, playerEdition, targetPlatforms, wholeCourse, worse } from './matrix.ts'
import type { Matrix, MatrixCell, ModuleAccessibility } from './matrix.ts'

/** A browser may die for reasons of its machine. What was played in it says nothing, and is played again. */
const mostBrowsers = 3

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string' }, check: { type: 'boolean', default: false } },
})
const course = positionals[0] ?? 'cyber-safety'
const file = values.to ?? join(rootFolder, matrixFile)
if (values.check) process.exitCode = isCurrent() ? 0 : 1
else {
  const built = await buildIfNeeded(rootFolder)
  process.exitCode = built === 0 ? await proveAll() : built
}

function isCurrent(): boolean {
  const { edition } = JSON.parse(readFileSync(file, 'utf8')) as Matrix
  const current = edition === playerEdition(rootFolder)
  console.log(
    current
      ? 'The proof is of these sources'
      : 'The sources have changed since the proof: run `pnpm prove:all`',
  )
  return current
}

/** A package of a module, and what it was made for. */
interface Part {
  readonly target: string
  readonly profiles: readonly string[]
  readonly module: string
  readonly subject: ProofSubject
  readonly share: Share
}

async function proveAll(): Promise<number> {
  const cells = new Map<string, MatrixCell>()
  const accessibility: ModuleAccessibility[] = []
  const oldest: Record<string, string> = {}
  const edition = playerEdition(rootFolder)
  let failed = false
  const parts = await buildParts()
  const modules = [...new Set(parts.map(({ module }) => module))]
  for (const part of parts) {
    const { target, module } = part
    console.log(`${module}  ${target}`)
    // The pages of a module are the same in every target, and those of a whole course are made of them: each is looked at once.
    const look = !target.endsWith(wholeCourse) && !accessibility.some((seen) => seen.module === module)
    const played = await play(part, look)
    if (played === undefined) {
      console.error('There is no browser that lasts for a proof')
      return 2
    }
    const { proof, browser } = played
    failed = report(proof) || failed
    if (look) {
      accessibility.push(toAccessibility(module, proof))
      oldest[module] = proof.oldest ?? ''
    }
    const folder = target.replaceAll(' ', '')
    await writeEvidence(join(rootFolder, 'dist', 'proof', folder, course, 'en', module), proof)
    for (const cell of proof.cells) add(cells, { target, ...cell, notice: cell.notices[0] ?? '' })
    const matrix: Matrix = {
      course,
      edition,
      browser,
      modules,
      cells: [...cells.values()],
      accessibility,
      oldest,
    }
    writeFileSync(file, `${JSON.stringify(matrix, undefined, 2)}\n`)
  }
  return failed ? 1 : 0
}

/** Play one package in browsers of its own. */
async function play(
  { profiles, subject, share }: Part,
  look: boolean,
): Promise<{ proof: Proof; browser: string } | undefined> {
  for (let turn = 0; turn < mostBrowsers; turn++) {
    const browsers = await startBrowsers({ withOldest: look })
    if (browsers === undefined) return undefined
    try {
      const proof = await provePackage(subject, { browsers, depth: 'full', profiles, look, share })
      const browser = `Chromium ${browsers.today.version()}`
      if (browsers.today.isConnected()) return { proof, browser }
    } finally {
      await browsers.close()
    }
  }
  return undefined
}

/** Build the course for every target, in a folder that is gone afterwards. */
async function buildParts(): Promise<readonly Part[]> {
  const out = mkdtempSync(join(tmpdir(), 'paath-prove-'))
  try {
    const parts: Part[] = []
    for (const [target, profiles] of Object.entries(targetPlatforms)) {
      const { outputs } = await buildCourse({
        folder: join(rootFolder, 'courses', course),
        out,
        targets: [target.split(' ')[0] ?? ''],
        languages: ['en'],
        unit: target.endsWith(wholeCourse) ? 'course' : 'module',
      })
      const subjects = (await Promise.all(outputs.map(subjectsOf))).flat()
      const shares = shareOut(subjects)
      for (const [index, subject] of subjects.entries()) {
        const module = subject.name
          .replace(/\/index\.html$/, '')
          .replace(/\.(zip|html)$|$/, '')
          .replace(/\.en$/, '')
        parts.push({ target, profiles, module, subject, share: shares[index]! })
      }
    }
    return parts
  } finally {
    rmSync(out, { recursive: true })
  }
}

function report({ diagnostics }: Proof): boolean {
  for (const diagnostic of diagnostics) console.log(`  ${diagnostic.severity}: ${formatMessage(diagnostic)}`)
  return diagnostics.some(({ severity }) => severity === 'error')
}

function toAccessibility(module: string, { accessibility }: Proof): ModuleAccessibility {
  const countOf = (verdict: string): number =>
    accessibility?.findings.filter((finding) => finding.verdict === verdict).length ?? 0
  return {
    module,
    screens: accessibility?.screens ?? 0,
    states: accessibility?.states ?? 0,
    violations: countOf('violation'),
    open: countOf('open'),
  }
}

function add(
  cells: Map<string, MatrixCell>,
  { target, profile, scenario, verdict, reason, notice }: MatrixCell,
): void {
  const key = `${target} ${profile} ${scenario}`
  const cell = { target, profile, scenario, verdict, reason, notice }
  const known = cells.get(key)
  cells.set(key, known === undefined ? cell : worse(known, cell))
}
