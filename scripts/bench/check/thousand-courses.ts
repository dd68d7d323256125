/** One run of `paath check` over a thousand courses: what each stage costs, and how much memory all of it takes. */
import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Measurement } from '../measurement.ts'

const count = 1000

/**
 * Check a thousand courses, made of the given ones, in one process.
 *
 * Drawings and captions are parsed like modules, and have a line of their own. The time of a stage is the processor time that `--debug timings` says of it.
 */
export function checkThousand(root: string, courses: readonly string[]): Measurement[] {
  // Beside the courses they are made of: hard links do not reach another disk.
  const folder = mkdtempSync(join(root, 'node_modules/.paath-bench-'))
  try {
    for (let number = 0; number < count; number++) {
      const course = courses[number % courses.length]
      if (course !== undefined) linkFolder(course, join(folder, 'courses', `course-${number}`))
    }
    return measure(root, folder, countModules(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function linkFolder(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const linked = join(to, file.slice(from.length + 1))
    mkdirSync(dirname(linked), { recursive: true })
    linkSync(file, linked)
  }
}

function countModules(folder: string): number {
  return readdirSync(join(folder, 'courses')).reduce(
    (sum, course) => sum + readdirSync(join(folder, 'courses', course, 'modules')).length,
    0,
  )
}

function measure(root: string, folder: string, modules: number): Measurement[] {
  const usage = join(mkdtempSync(join(tmpdir(), 'paath-bench-')), 'usage.json')
  const hook = join(dirname(usage), 'hook.mjs')
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())))\n`,
  )
  const main = join(root, 'packages/cli/dist/bundle/main.cjs')
  const args = ['--import', pathToFileURL(hook).href, main, 'check', '--format', 'json', '--debug', 'timings']
  const { stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 })
  const { maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as { maxRSS: number }
  rmSync(dirname(usage), { recursive: true })
  const stage = (name: string): number =>
    [...stderr.matchAll(new RegExp(` ([\\d.]+) ms CPU  ${name} `, 'g'))].reduce(
      (sum, [, ms]) => sum + Number(ms),
      0,
    ) / modules
  return [
    {
      name: '1,000 courses: rules a module',
      value: stage('walk') + stage('check'),
      unit: 'ms a module',
      limit: 1,
      floor: { name: 'parsing', value: stage('parse') },
    },
    { name: '1,000 courses: reading pictures and captions', value: stage('media'), unit: 'ms a module' },
    { name: '1,000 courses: trial packages a module', value: stage('pack'), unit: 'ms a module' },
    { name: '1,000 courses: memory', value: maxRSS / 1024, unit: 'MB', limit: 400 },
  ]
}
