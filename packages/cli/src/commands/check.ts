import * as path from 'node:path'
import { checkCourse, findCourses, fixCourse } from '@paath/build'
import type { ArgsTable } from '../args.ts'
import type { Command } from '../command.ts'
import { courseOptions, toList, toTolerance } from './course-options.ts'
import { finish } from './finish.ts'
import type { Io } from '../io.ts'
import { toShownPath } from '../report/finding.ts'
import { today } from '../today.ts'
import { visibleText } from '../report/visible-text.ts'

/** Options of this command alone come first. */
const checkOptions: ArgsTable['options'] = {
  fix: {
    type: 'boolean',
    summary: 'mend what can be mended without a change of meaning: ids, tags, quotes, order of numbers',
  },
  ...courseOptions,
}

/** `paath check`: everything that would stop or lower a build. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'look for mistakes',
  examples: [
    'paath check',
    'paath check cyber-safety',
    'paath check --fix',
    'paath check --max-warnings 0 --format github',
  ],
  args: { positionals: '[course…]', count: [0, Number.POSITIVE_INFINITY], options: checkOptions },
  run: async (args, io) => {
    const tolerance = toTolerance(args)
    const languages = toList(args.options['lang'])
    const folders = findCourses(io.cwd, args.positionals)
    if (args.options['fix'] !== undefined) for (const folder of folders) fix(folder, io)
    const checks = folders.map((folder) =>
      checkCourse({ folder, targets: ['igot'], today: today(io.env), ...(languages && { languages }) }),
    )
    return finish('check', await Promise.all(checks), {
      io,
      tolerance,
      format: args.options['format'],
    })
  },
}

function fix(folder: string, io: Io): void {
  for (const file of fixCourse(folder)) {
    io.talk(`Mended ${visibleText(toShownPath(io.cwd, path.join(folder, file)))}\n`)
  }
}
