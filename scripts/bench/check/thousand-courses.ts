/** Runs of `paath check` over a thousand courses: what it costs beyond parsing, and how much memory all of it takes. */
import { spawn } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import type { Measurement } from '../measurement.ts'
import { sourceLanguage } from '../source-language.ts'

const count = 1000

/** Memory differs between runs: when the engine collects is up to its other threads. */
const runs = 3

/** Courses between two lines of progress. */
const batch = 50

/**
 * Check a thousand courses, made of the given ones, in one process and in the language they are written in. Times are those of the run in
 * the middle, memory is that of the worst.
 *
 * The time of a stage is the processor time that `--debug timings` says of it, on all threads. The engine optimizes functions on other
 * threads, and counts in the stage that runs meanwhile: much of what it does for rules, in the parsing of the next course.
 */
export async function checkThousand(root: string, courses: readonly string[]): Promise<Measurement[]> {
  const language = sourceLanguage(courses[0] ?? '')
  const alike = courses.filter((course) => sourceLanguage(course) === language)
  // Beside the courses they are made of: hard links do not reach another disk.
  const folder = mkdtempSync(join(root, 'node_modules/.paath-bench-'))
  try {
    for (let number = 0; number < count; number++) {
      const course = alike[number % alike.length]
      if (course !== undefined) linkFolder(course, join(folder, 'courses', `course-${number}`))
    }
    const usages: Usage[] = []
    for (let done = 0; done < runs; done++) usages.push(await run({ root, folder, language }))
    return toMeasurements(usages, countModules(folder))
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

/** The final test of a course is parsed and checked like any module. */
function countModules(folder: string): number {
  return readdirSync(join(folder, 'courses'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    ['module.mdx', 'assessment.mdx'].includes(basename(name)),
  ).length
}

interface Usage {
  /** Milliseconds of processor time, by stage. */
  readonly stages: ReadonlyMap<string, number>
  /** Milliseconds of processor time of the whole process. */
  readonly total: number
  /** Most memory that was in use at once, in KB. */
  readonly memory: number
}

async function run({
  root,
  folder,
  language,
}: Record<'root' | 'folder' | 'language', string>): Promise<Usage> {
  const usage = join(mkdtempSync(join(tmpdir(), 'paath-bench-')), 'usage.json')
  const hook = join(dirname(usage), 'hook.mjs')
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())))\n`,
  )
  const main = join(root, 'packages/cli/dist/bundle/main.cjs')
  const command = [main, 'check', '--lang', language, '--format', 'json', '--debug', 'timings']
  const checking = spawn(process.execPath, ['--import', pathToFileURL(hook).href, ...command], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stages = await sumStages(createInterface({ input: checking.stderr }))
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(
    readFileSync(usage, 'utf8'),
  ) as NodeJS.ResourceUsage
  rmSync(dirname(usage), { recursive: true })
  return { stages, total: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS }
}

async function sumStages(lines: AsyncIterable<string>): Promise<ReadonlyMap<string, number>> {
  const stages = new Map<string, number>()
  let done = 0
  for await (const line of lines) {
    const [, cpu, stage = ''] = / ([\d.]+) ms CPU {2}(\w+) /.exec(line) ?? []
    if (cpu === undefined) continue
    stages.set(stage, (stages.get(stage) ?? 0) + Number(cpu))
    if (stage !== 'parse' || ++done % batch > 0) continue
    console.error(
      `  ${done} of ${count} courses, ${Math.round((stages.get('parse') ?? 0) / 1000)} s of them for parsing`,
    )
  }
  return stages
}

function toMeasurements(usages: readonly Usage[], modules: number): Measurement[] {
  const middle = usages.toSorted((a, b) => a.total - b.total)[Math.floor(usages.length / 2)]
  if (!middle) return []
  const { stages, total } = middle
  const ofStages = (...names: string[]): number =>
    names.reduce((sum, name) => sum + (stages.get(name) ?? 0), 0) / modules
  const unit = 'ms a module'
  const rules = ofStages('walk', 'check')
  const others = ofStages('media', 'translate', 'pack')
  const parsing = ofStages('parse')
  return [
    {
      name: '1,000 courses: all beyond parsing',
      value: rules + others,
      unit,
      limit: 1,
      floor: { name: 'parsing', value: parsing },
    },
    { name: '1,000 courses: of it, rules', value: rules, unit },
    { name: '1,000 courses: of it, pictures, captions and packages', value: others, unit },
    // Start of the process, folders, findings, and what the engine's other threads do between the stages.
    {
      name: '1,000 courses: around the stages',
      value: total / modules - parsing - rules - others,
      unit,
    },
    {
      name: `1,000 courses: most memory of ${runs} runs`,
      value: Math.max(...usages.map(({ memory }) => memory)) / 1024,
      unit: 'MB',
      limit: 400,
    },
  ]
}
