import { UsageError } from '@paath/diagnostics'
import type { ParsedArgs } from '../args.ts'
import { unknownWord } from '../args.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import type { Io } from '../io.ts'
import { newCourse } from './new-course.ts'
import { newModule } from './new-module.ts'

const kinds: Readonly<Record<string, (id: string, args: ParsedArgs, io: Io) => Promise<void>>> = {
  course: newCourse,
  module: newModule,
}

/** `paath new`: a course, or a module in a course. */
export const newCommand: Command = {
  name: 'new',
  summary: 'make a course, or a module in a course',
  examples: [
    'paath new course cyber-safety --title "Cyber safety" --lang en',
    'paath new module lock-the-door --course cyber-safety',
  ],
  args: {
    positionals: 'course|module <id>',
    count: [2, 2],
    options: {
      title: {
        type: 'string',
        value: '<text>',
        summary: 'title that learners see (default: made from the id)',
      },
      lang: {
        type: 'string',
        value: '<language>',
        summary: 'language you write the course in (default: en)',
      },
      course: {
        type: 'string',
        value: '<id>',
        summary: 'course that gets the module (default: the only one)',
      },
      yes: { type: 'boolean', summary: 'ask nothing' },
    },
  },
  run: async (args, io) => {
    const [kind, id] = args.positionals
    if (kind === undefined || id === undefined)
      throw new UsageError('Something is missing', 'Write `paath new course <id>`')
    const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    if (make === undefined) throw unknownWord(`\`paath new\` makes no \`${kind}\``, kind, Object.keys(kinds))
    await make(id, args, io)
    return exitCodes.clean
  },
}
