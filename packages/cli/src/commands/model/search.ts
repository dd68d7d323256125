import type { CompetencyItem } from '@paath/competency'
import { suggestCompetencies } from '@paath/competency'
import { UsageError } from '@paath/diagnostics'
import { exitCodes } from '../../command.ts'
import { modelOf, toJson } from './subcommand.ts'
import type { Subcommand } from './subcommand.ts'

/** `paath model search`: the sub-themes that some words are about. */
export const search: Subcommand = {
  usage: 'search <words>',
  count: [1, Number.POSITIVE_INFINITY],
  run: (words, args, io) => {
    const limit = toLimit(args.options['limit'])
    const found = suggestCompetencies(words.join(' '), { model: modelOf(args, io), limit })
    if (args.options['format'] === 'json') io.out(toJson(found.map(toSummary)))
    else io.out(found.map(formatRow).join('\n'))
    if (found.length === 0)
      io.talk('Nothing in the model is near these words; try other words for the same work\n')
    return Promise.resolve(exitCodes.clean)
  },
}

function toLimit(value: string | true | undefined): number {
  if (value === undefined) return 5
  if (typeof value === 'string' && /^[1-9]\d{0,2}$/u.test(value)) return Number(value)
  throw new UsageError(`--limit cannot be \`${String(value)}\``, 'Write a whole number from 1 to 999')
}

/** What is said of an item in one entry of a list. */
export function toSummary({ key, name, path, definition }: CompetencyItem): object {
  return { key, name, path: path.map((part) => part.name), ...(definition !== undefined && { definition }) }
}

function formatRow({ key, definition }: CompetencyItem): string {
  return definition === undefined ? `${key}\n` : `${key}\n  ${definition}\n`
}
