/**
 * What checking costs, and how often it may be wrong: `paath check` of a course with the start of the process, CPU beyond parsing, 20,000
 * damaged modules, and the warnings of heuristics in 1,000 words of the corpus, for a person to judge.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { check } from '../../packages/check/src/check.ts'
import { checkMutants } from '../../packages/check/test/fuzz/mutants.ts'
import { createCollector } from '../../packages/diagnostics/src/index.ts'
import { parseCourse } from '../../packages/model/src/index.ts'
import { memoryFiles } from '../../packages/testkit/src/memory-files.ts'
import { checkThousand } from './check/thousand-courses.ts'
import type { Bench, Measurement } from './measurement.ts'
import { sourceLanguage } from './source-language.ts'
import { timeNode } from './time-command.ts'

export const bench: Bench = async ({ root, courses }) => [
  ...courses.flatMap((course) => [timeCheck(root, course), warningsPerThousandWords(course)]),
  ...(await checkThousand(root, courses)),
  {
    name: 'slowest of 20,000 damaged modules',
    value: slowestMutant(20_000),
    unit: 'ms',
    limit: 2000,
  },
]

/** Modules that are checked between two lines of progress. All of them at once would fill the memory. */
const batch = 500

function slowestMutant(count: number): number {
  let slowest = 0
  for (let done = 0; done < count; done += batch) {
    slowest = Math.max(slowest, checkMutants(batch, 7 + done).slowest.milliseconds)
    console.error(`  ${done + batch} of ${count} damaged modules, slowest ${Math.round(slowest)} ms`)
  }
  return slowest
}

function timeCheck(root: string, course: string): Measurement {
  const args = [
    join(root, 'packages/cli/dist/bundle/main.cjs'),
    'check',
    course,
    '--format',
    'json',
    '--lang',
  ]
  const modules = readdirSync(join(course, 'modules')).length
  const value = timeNode([...args, sourceLanguage(course)], { cwd: root })
  // The limit is that of a course of five modules.
  return {
    name: `check ${basename(course)}, ${modules} modules`,
    value,
    unit: 'ms',
    ...(modules <= 5 && { limit: 500 }),
  }
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
  return { name: `guesses that warn, ${basename(course)}`, value, unit: 'in 1,000 words' }
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
