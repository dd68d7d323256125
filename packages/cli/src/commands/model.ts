import { UsageError } from '@paath/diagnostics'
import { unknownChoice } from '../args.ts'
import type { Command } from '../command.ts'
import type { Subcommand } from './model/subcommand.ts'

const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  search: async () => (await import('./model/search.ts')).search,
  show: async () => (await import('./model/show.ts')).show,
  page: async () => (await import('./model/page.ts')).page,
  align: async () => (await import('./model/align.ts')).align,
  coverage: async () => (await import('./model/coverage.ts')).coverageCommand,
  plan: async () => (await import('./model/plan.ts')).planCommand,
  export: async () => (await import('./model/export.ts')).exportCommand,
  import: async () => (await import('./model/import.ts')).importCommand,
  move: async () => (await import('./model/move.ts')).move,
}

/** `paath model`: look up the competency model and work with it. */
export const modelCommand: Command = {
  name: 'model',
  summary: 'search the competency model, and see what courses cover of it',
  examples: [
    'paath model search "court cases"',
    'paath model show FUN-101',
    'paath model align cyber-safety',
    'paath model coverage --catalogue portal.json --out coverage.html',
    'paath model plan seven-days',
    'paath model export odcs cyber-safety --designation "Block clerk"',
    'paath model import framework.json --edition kcm/2026-11',
    'paath model move cyber-safety kcm/2026',
  ],
  args: {
    positionals: 'search|show|align|coverage|plan|export|import|move|page …',
    count: [1, Number.POSITIVE_INFINITY],
    options: {
      model: {
        type: 'string',
        value: '<edition>',
        summary: 'edition of the model, or the folder of an imported one (default: kcm/2024-25)',
      },
      limit: { type: 'string', value: '<number>', summary: 'how many answers of a search (default: 5)' },
      edition: { type: 'string', value: '<id>', summary: 'import: name of the new edition' },
      released: {
        type: 'string',
        value: '<day>',
        summary: 'import: day of the export (default: that of the file)',
      },
      environment: {
        type: 'string',
        value: '<name>',
        summary: 'import: installation that the codes are from (default: unknown)',
        choices: ['production', 'dev', 'unknown'],
      },
      lang: {
        type: 'string',
        value: '<languages>',
        summary: 'coverage: only these languages, such as hi,or',
      },
      catalogue: {
        type: 'string',
        value: '<file>',
        summary: 'coverage, plan: courses of the portal, JSON or CSV',
      },
      designations: {
        type: 'string',
        value: '<file>',
        summary: 'coverage: roles, as the bulk sheet of the portal (CSV)',
      },
      designation: { type: 'string', value: '<name>', summary: 'export: role of the rows' },
      out: {
        type: 'string',
        value: '<path>',
        summary: 'where to write (default: competency-model, or the terminal)',
      },
      'dry-run': { type: 'boolean', summary: 'say what would change, and write nothing' },
    },
  },
  run: async (args, io) => {
    const [name = '', ...words] = args.positionals
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
    if (load === undefined) throw unknownChoice('What to do with the model', name, Object.keys(subcommands))
    const subcommand = await load()
    const [least, most] = subcommand.count
    if (words.length < least || words.length > most) {
      throw new UsageError(
        words.length < least ? 'Something is missing' : `\`${words[most] ?? ''}\` is one word too many`,
        `Write \`paath model ${subcommand.usage}\``,
      )
    }
    return subcommand.run(words, args, io)
  },
}
