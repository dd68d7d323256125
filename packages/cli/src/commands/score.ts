import { findCourses, scoreCourse } from '@paath/build'
import type { CourseBuild, CourseScore } from '@paath/build'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import { today } from '../today.ts'
import { finish } from './finish.ts'

/** `paath score`: the grade that the platform would give, before the upload. */
export const scoreCommand: Command = {
  name: 'score',
  summary: 'say which quality grade a course would get, and what raises it',
  examples: ['paath score', 'paath score cyber-safety', 'paath score --format html > score.html'],
  args: {
    positionals: '[course…]',
    count: [0, Number.POSITIVE_INFINITY],
    options: {
      format: {
        type: 'string',
        value: '<format>',
        summary: 'pretty (default), json, or html for a page',
        choices: ['pretty', 'json', 'html'],
      },
    },
  },
  run: async ({ positionals, options: { format } }, io) => {
    const folders = findCourses(io.cwd, positionals)
    const options = { targets: ['igot'], today: today(io.env) }
    const results = await Promise.all(folders.map((folder) => scoreCourse({ folder, ...options })))
    const scores = results.filter((result): result is CourseScore => 'prediction' in result)
    const unread = results.filter((result): result is CourseBuild => !('prediction' in result))
    if (format === 'json') io.out((await import('../score/json.ts')).toScoreJson(scores))
    else if (format === 'html') io.out((await import('../score/html.ts')).toScorePage(scores))
    else {
      const { formatScore } = await import('../score/pretty.ts')
      io.out(scores.map((score) => formatScore(score, io.colours.out)).join('\n'))
    }
    if (unread.length === 0) return exitCodes.clean
    const tolerance = { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY } as const
    return finish('build', unread, { io, tolerance, show: 'warning', format: 'pretty' })
  },
}
