import { UsageError } from '@paath/diagnostics'
import { unknownChoice } from '../args.ts'
import type { Command } from '../command.ts'
import type { Subcommand } from './model/subcommand.ts'

const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  start: async () => (await import('./translate/start.ts')).start,
  update: async () => (await import('./translate/update.ts')).update,
  status: async () => (await import('./translate/status.ts')).status,
  run: async () => (await import('./translate/run.ts')).run,
  approve: async () => (await import('./translate/approve.ts')).approveCommand,
  diff: async () => (await import('./translate/diff.ts')).diff,
  fmt: async () => (await import('./translate/fmt.ts')).fmt,
}

/** `paath translate`: bring a course into other languages. */
export const translateCommand: Command = {
  name: 'translate',
  summary: 'bring a course into other languages',
  examples: [
    'paath translate start cyber-safety --lang or',
    'paath translate status',
    'paath translate update cyber-safety',
    'paath translate run cyber-safety --lang ur --with apertium',
    'paath translate diff cyber-safety --lang or',
    'paath translate approve cyber-safety --lang or --module spot-the-scam --name "Asha Rao"',
    'paath translate fmt --check',
  ],
  args: {
    positionals: 'start|status|update|run|diff|approve|fmt …',
    count: [1, Number.POSITIVE_INFINITY],
    options: {
      lang: {
        type: 'string',
        value: '<languages>',
        summary: 'languages, such as hi,or (default: all that were started)',
      },
      module: { type: 'string', value: '<modules>', summary: 'approve: only these modules' },
      unit: { type: 'string', value: '<ids>', summary: 'approve: only these texts' },
      name: { type: 'string', value: '<name>', summary: 'approve: full name of the person who approves' },
      with: {
        type: 'string',
        value: '<translator>',
        summary: 'run: memory, apertium, bhashini or command (default: memory)',
      },
      'dry-run': { type: 'boolean', summary: 'run: say what would be sent, and send and write nothing' },
      check: { type: 'boolean', summary: 'fmt: say which files would change, and write nothing' },
      out: { type: 'string', value: '<file>', summary: 'status: write a page (.html)' },
    },
  },
  run: async (args, io) => {
    const [name = '', ...words] = args.positionals
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
    if (load === undefined)
      throw unknownChoice('What to do with translations', name, Object.keys(subcommands))
    const subcommand = await load()
    const [least, most] = subcommand.count
    if (words.length < least || words.length > most) {
      throw new UsageError(
        words.length < least ? 'Something is missing' : `\`${words[most] ?? ''}\` is one word too many`,
        `Write \`paath translate ${subcommand.usage}\``,
      )
    }
    return subcommand.run(words, args, io)
  },
}
