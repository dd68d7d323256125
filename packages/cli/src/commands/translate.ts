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
  export: async () => (await import('./translate/export.ts')).exportCommand,
  terms: async () => (await import('./translate/terms.ts')).terms,
  import: async () => (await import('./translate/import.ts')).importCommand,
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
    'paath translate export cyber-safety --lang or --as docx --out to-translate',
    'paath translate import spot-the-scam.or.docx --by "Asha Rao"',
    'paath translate terms cyber-safety seed',
    'paath translate fmt --check',
  ],
  args: {
    positionals: 'start|status|update|run|export|import|diff|approve|terms|fmt …',
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
      check: { type: 'boolean', summary: 'fmt: say which files would change, and write nothing' },
      out: {
        type: 'string',
        value: '<path>',
        summary: 'status: page to write (.html); export: folder (default: to-translate)',
      },
      as: { type: 'string', value: '<format>', summary: 'export: docx (default), xliff, po, tmx or csv' },
      for: {
        type: 'string',
        value: '<program>',
        summary: 'export: the program it is for, where that makes a difference',
        choices: ['omegat'],
      },
      'final-test': { type: 'boolean', summary: 'export: with the texts of the final test' },
      by: { type: 'string', value: '<name>', summary: 'import: who translated' },
      trust: { type: 'string', value: '<name>', summary: 'import: who vouches for approvals in the files' },
      force: {
        type: 'boolean',
        summary: 'import: files win over what changed after the export, never over what was approved',
      },
      'dry-run': {
        type: 'boolean',
        summary: 'run, import: say what would happen, and send and write nothing',
      },
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
