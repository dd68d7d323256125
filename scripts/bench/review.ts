/** What a review costs: a change of all modules of a course of ten, read from git, and what of twenty seeded faults its first lines leave out. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missedFaults, seededFaults } from '../../packages/cli/test/seeded-faults.ts'
import { copySample } from '../../packages/review/test/repository.ts'
import type { Bench, Measurement } from './measurement.ts'
import { timeNode } from './time-command.ts'

const wanted = 10

export const bench: Bench = async ({ root }) => {
  const folder = mkdtempSync(join(tmpdir(), 'paath-bench-review-'))
  try {
    makeChange(folder)
    const args = [
      join(root, 'packages/cli/dist/bundle/main.cjs'),
      'review',
      '--base',
      'HEAD~1',
      '--format',
      'json',
    ]
    const time: Measurement = {
      name: `review of a change of ${wanted} modules, without screenshots`,
      value: timeNode(args, { cwd: folder, runs: 5 }),
      unit: 'ms',
      limit: 3000,
    }
    const pictures: Measurement = {
      name: `the same, with screenshots before and after`,
      value: timeNode([...args, '--screenshots'], { cwd: folder, runs: 3 }),
      unit: 'ms',
      limit: 20_000,
    }
    const missed: string[] = []
    for (const faults of seededFaults) missed.push(...(await missedFaults(faults, 60)))
    const count = seededFaults.flat().length
    return [
      time,
      pictures,
      {
        name: `of ${count} seeded faults, not in the first 60 lines`,
        value: missed.length,
        unit: 'faults',
        limit: 1,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The modules of the sample, each twice, with a line added to every one. */
function makeChange(folder: string): void {
  const course = join(folder, 'courses', 'ten')
  mkdirSync(join(folder, 'courses'))
  copySample(course)
  const file = join(course, 'course.yaml')
  const yaml = readFileSync(file, 'utf8')
  const ids = (/^modules: \[(.*)\]$/m.exec(yaml)?.[1] ?? '').split(', ')
  const copies = ids.map((id) => `${id}-too`)
  for (const [at, id] of ids.entries()) {
    cpSync(join(course, 'modules', id), join(course, 'modules', copies[at] ?? ''), { recursive: true })
  }
  writeFileSync(file, yaml.replace(/^modules: .*$/m, `modules: [${[...ids, ...copies].join(', ')}]`))
  const assets = join(course, 'assets.yaml')
  const listed = readFileSync(assets, 'utf8').trimEnd().split('\n')
  const doubled = ids.flatMap((id) =>
    listed.flatMap((line) =>
      line.includes(`modules/${id}/`) ? [line.replaceAll(`modules/${id}/`, `modules/${id}-too/`)] : [],
    ),
  )
  writeFileSync(assets, `${[...listed, ...doubled].join('\n')}\n`)
  const all = [...ids, ...copies].map((id) => join(course, 'modules', id, 'module.mdx'))
  for (const [at, module] of all.entries()) {
    let question = 0
    const text = readFileSync(module, 'utf8')
    const own = text.replaceAll(/<Question id="[^"]*"/g, () => `<Question id="m${at}-q${question++}"`)
    writeFileSync(module, own)
  }
  commit(folder)
  for (const module of all)
    writeFileSync(module, `${readFileSync(module, 'utf8')}\nOne more line of ${wanted}.\n`)
  commit(folder)
}

function commit(folder: string): void {
  const git = (...args: string[]): void => void execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', 'commit', '-q', '-m', 'change')
}
