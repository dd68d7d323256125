import * as path from 'node:path'
import { checkCourse, findCourses, fixCourse } from '@paath/build'
import type { CheckOptions, CourseBuild, StageTime } from '@paath/build'
import type { ArgsTable, ParsedArgs } from '../args.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import { prepareForMany, runEagerly } from '../engine.ts'
import type { Io } from '../io.ts'
import { toShownPath } from '../report/finding.ts'
import { safeJson } from '../report/safe-json.ts'
import { visibleText } from '../report/visible-text.ts'
import { today } from '../today.ts'
import { courseOptions, toAssessment, toList, toShown, toTolerance } from './course-options.ts'
import { finish } from './finish.ts'

const checkOptions: ArgsTable['options'] = {
  fix: {
    type: 'boolean',
    summary: 'mend what can be mended without a change of meaning: ids, tags, quotes, order of numbers',
  },
  ...courseOptions,
  strict: {
    type: 'boolean',
    summary: 'count what a complete course must have as errors: level and difficulty of each question',
  },
  rules: { type: 'boolean', summary: 'list every rule with its severity and source' },
  'print-config': { type: 'boolean', summary: 'say what would be checked, and how' },
  debug: {
    type: 'string',
    value: '<what>',
    summary: 'timings: say how long each stage took',
    choices: ['timings'],
  },
}

/** From so many courses on, settings of the engine pay that are made for a long run. */
const manyCourses = 50

/** `paath check`: everything that would stop or lower a build. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'look for mistakes',
  examples: [
    'paath check',
    'paath check cyber-safety',
    'paath check --fix',
    'paath check --strict',
    'paath check --max-warnings 0 --format github',
    'paath check --format sarif > paath.sarif',
  ],
  args: { positionals: '[course…]', count: [0, Number.POSITIVE_INFINITY], options: checkOptions },
  run: async (args, io) => {
    const { format } = args.options
    if (args.options['rules'] !== undefined) {
      const { formatRuleList } = await import('./rule-list.ts')
      io.out(formatRuleList(format === 'json'))
      return exitCodes.clean
    }
    const tolerance = toTolerance(args)
    const folders = findCourses(io.cwd, args.positionals)
    if (args.options['print-config'] !== undefined) {
      io.out(formatConfig(args, folders, io))
      return exitCodes.clean
    }
    if (args.options['fix'] !== undefined) for (const folder of folders) await fix(folder, io)
    const isLong = folders.length >= manyCourses
    if (isLong) prepareForMany()
    const times: StageTime[] = []
    const options = {
      ...toCheckOptions(args, io),
      ...toAssessment(args, { cwd: io.cwd, folders }),
      ...(isLong && { aroundRules: runEagerly }),
      ...(args.options['debug'] === 'timings' && { onStage: (time: StageTime) => times.push(time) }),
    }
    const results: CourseBuild[] = []
    // One after the other: the files of a course are let go before the next one is read.
    for (const folder of folders) {
      results.push(await checkCourse({ ...options, folder }))
      if (times.length > 0) io.talk(times.splice(0).map(formatTime).join(''))
    }
    return finish('check', results, { io, tolerance, show: toShown(args, 'info'), format })
  },
}

function toCheckOptions({ options }: ParsedArgs, io: Io): Omit<CheckOptions, 'folder'> {
  const languages = toList(options['lang'])
  return {
    targets: ['igot'],
    today: today(io.env),
    strict: options['strict'] !== undefined,
    ...(languages && { languages }),
  }
}

function formatTime({ course, stage, milliseconds, cpu }: StageTime): string {
  const times = `${milliseconds.toFixed(1).padStart(8)} ms ${cpu.toFixed(1).padStart(8)} ms CPU`
  return `${times}  ${stage.padEnd(8)} ${visibleText(course)}\n`
}

/** What is in force, as JSON: the same keys as the options. */
function formatConfig(args: ParsedArgs, folders: readonly string[], io: Io): string {
  const { failOn, maxWarnings } = toTolerance(args)
  const config = {
    courses: folders.map((folder) => toShownPath(io.cwd, folder)),
    lang: toList(args.options['lang']) ?? 'the source and every declared language',
    format: args.options['format'] ?? 'pretty',
    failOn,
    strict: args.options['strict'] !== undefined,
    maxWarnings: Number.isFinite(maxWarnings) ? maxWarnings : 'any number',
    today: today(io.env),
  }
  return safeJson(config)
}

async function fix(folder: string, io: Io): Promise<void> {
  for (const file of await fixCourse(folder)) {
    io.talk(`Mended ${visibleText(toShownPath(io.cwd, path.join(folder, file)))}\n`)
  }
}
