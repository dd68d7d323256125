/**
 * What checking costs, and how often it may be wrong: `paath check` of a course of five modules with the start of the process, CPU of the
 * rules beyond parsing, 20,000 damaged modules, and the warnings of heuristics in 1,000 words of the corpus, for a person to judge.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../../packages/check/src/check.ts'
import { checkMutants } from '../../packages/check/test/fuzz/mutants.ts'
import { createCollector } from '../../packages/diagnostics/src/index.ts'
import { parseCourse } from '../../packages/model/src/index.ts'
import { memoryFiles } from '../../packages/testkit/src/memory-files.ts'
import type { Bench, Measurement } from './measurement.ts'
import { timeNode } from './time-command.ts'

const runs = 30
const moduleCount = 5

export const bench: Bench = async ({ root, courses }) => [
  timeCheck(root),
  ...courses.flatMap((course) => [cpuBeyondParsing(course), warningsPerThousandWords(course)]),
  {
    name: 'slowest of 20,000 damaged modules',
    value: checkMutants(20_000, 7).slowest.milliseconds,
    unit: 'ms',
    limit: 2000,
  },
]

/** A course of five modules, made of those of the example. */
function timeCheck(root: string): Measurement {
  const folder = mkdtempSync(join(tmpdir(), 'paath-bench-'))
  const example = join(root, 'courses/cyber-safety')
  cpSync(example, folder, { recursive: true })
  const names = readdirSync(join(example, 'modules'))
  const copies = Array.from({ length: moduleCount - names.length }, (_, index) => `copy-${index}`)
  for (const [index, copy] of copies.entries()) {
    cpSync(join(example, 'modules', names[0]!), join(folder, 'modules', copy), { recursive: true })
    const file = join(folder, 'modules', copy, 'module.mdx')
    const text = readFileSync(file, 'utf8')
    // Ids of questions are unique in a course.
    writeFileSync(file, text.replaceAll(/<Question id="([^"]*)"/g, `<Question id="$1${index}"`))
    const assets = readFileSync(join(folder, 'assets.yaml'), 'utf8')
    const lines = assets.split('\n').filter((line) => line.includes(`modules/${names[0]!}/`))
    const added = lines.map((line) => line.replace(`modules/${names[0]!}/`, `modules/${copy}/`))
    writeFileSync(join(folder, 'assets.yaml'), `${assets.trimEnd()}\n${[...new Set(added)].join('\n')}\n`)
  }
  const yaml = readFileSync(join(folder, 'course.yaml'), 'utf8')
  writeFileSync(
    join(folder, 'course.yaml'),
    yaml.replace(/^modules: \[(.*)\]$/m, `modules: [$1, ${copies.join(', ')}]`),
  )
  const args = [join(root, 'packages/cli/dist/bundle/main.js'), 'check', folder]
  const value = timeNode(args, { cwd: root })
  rmSync(folder, { recursive: true })
  return { name: 'check of five modules', value, unit: 'ms', limit: 500 }
}

function cpuBeyondParsing(course: string): Measurement {
  const files = memoryFiles(readFolder(course))
  let modules = 0
  let microseconds = 0
  for (let run = -5; run < runs; run++) {
    const { report } = createCollector()
    const parsed = parseCourse(files, 'bench', { report })
    if (!parsed) break
    const before = process.cpuUsage()
    check(parsed, { report })
    const { user, system } = process.cpuUsage(before)
    if (run < 0) continue
    modules += parsed.modules.length
    microseconds += user + system
  }
  const value = microseconds / 1000 / Math.max(1, modules)
  return { name: `rules a module, ${course.split('/').at(-1)}`, value, unit: 'ms', limit: 1 }
}

/** Areas whose findings are guesses from words. Structure is right or wrong. */
const guessing = /^(?:a11y|incl|item|lang|obj)\/|^gate\/profanity$/

function warningsPerThousandWords(course: string): Measurement {
  const { report, diagnostics } = createCollector()
  const parsed = parseCourse(memoryFiles(readFolder(course)), 'bench', { report })
  if (parsed) check(parsed, { report })
  const words =
    parsed?.modules.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0), 0) ?? 0
  const guesses = diagnostics.filter(({ code, severity }) => severity !== 'info' && guessing.test(code))
  const value = (1000 * guesses.length) / Math.max(1, words)
  return { name: `guesses that warn, ${course.split('/').at(-1)}`, value, unit: 'in 1,000 words' }
}

function readFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]
    }),
  )
}
