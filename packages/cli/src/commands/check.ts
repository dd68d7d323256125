import { checkCourse, findCourses } from '@paath/build'
import type { Command } from '../command.ts'
import { courseOptions, toList, toTolerance } from './course-options.ts'
import { finish } from './finish.ts'

/** `paath check`: everything that would stop or lower a build. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'look for mistakes',
  examples: ['paath check', 'paath check cyber-safety', 'paath check --max-warnings 0 --format github'],
  args: { positionals: '[course…]', count: [0, Number.POSITIVE_INFINITY], options: courseOptions },
  run: async (args, io) => {
    const tolerance = toTolerance(args)
    const languages = toList(args.options['lang'])
    const checks = findCourses(io.cwd, args.positionals).map((folder) =>
      checkCourse({ folder, targets: ['igot'], ...(languages && { languages }) }),
    )
    return finish('check', await Promise.all(checks), {
      io,
      tolerance,
      format: args.options['format'],
    })
  },
}
