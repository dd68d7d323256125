import type { CompetencyItem, CompetencyModel } from '@paath/competency'
import {
  loadModel,
  lookUpCompetency,
  modelIds,
  parseCompetencyTag,
  suggestCompetencies,
} from '@paath/competency'
import { UsageError } from '@paath/diagnostics'
import { exitCodes } from '../../command.ts'
import { modelOf, toJson } from './subcommand.ts'
import type { Subcommand } from './subcommand.ts'

/** `paath model show`: one item of the model, by key, id, code or name. */
export const show: Subcommand = {
  usage: 'show <key, id or name>',
  count: [1, Number.POSITIVE_INFINITY],
  run: (words, args, io) => {
    const model = modelOf(args, io)
    const item = findItem(parseCompetencyTag(words.join(' ')).competency, model)
    io.out(args.options['format'] === 'json' ? toJson(toData(item, model)) : formatItem(item, model))
    return Promise.resolve(exitCodes.clean)
  },
}

function findItem(text: string, model: CompetencyModel): CompetencyItem {
  const result = lookUpCompetency(text, model)
  if (result.found === 'one') return result.item
  if (result.found === 'many') {
    throw new UsageError(
      `\`${text}\` is the name of ${result.choices.length} competencies`,
      `Write the one you mean: ${listOf(result.choices)}`,
    )
  }
  throw new UsageError(`\`${text}\` is not in ${model.id}`, hintFor(text, model))
}

function hintFor(text: string, model: CompetencyModel): string {
  const other = modelIds.find(
    (id) => id !== model.id && lookUpCompetency(text, loadModel(id)).found === 'one',
  )
  if (other !== undefined) return `It is in ${other}: add \`--model ${other}\``
  const near = suggestCompetencies(text, { model, limit: 3 })
  return near.length > 0 ? `Did you mean ${listOf(near)}?` : 'Look for it with `paath model search <words>`'
}

function listOf(items: readonly CompetencyItem[]): string {
  return items.map(({ key }) => `\`${key}\``).join(' or ')
}

function toData(item: CompetencyItem, model: CompetencyModel): object {
  const { key, rank, names, definition, aliases, formerKeys, status, externalIds } = item
  return {
    model: model.id,
    key,
    rank,
    names,
    path: item.path.map(({ name }) => name),
    ...(definition !== undefined && { definition }),
    status,
    aliases,
    formerKeys,
    externalIds,
    deprecated: item.deprecated,
    ...(item.replacedBy !== undefined && { replacedBy: item.replacedBy }),
    children: item.children.map((child) => child.key),
  }
}

/** What the status of an item means, in words. */
export const statuses: Readonly<Record<CompetencyItem['status'], string>> = {
  'named-officially': 'named by the Capacity Building Commission',
  'counted-officially': 'one of the official number, by counting',
  platform: 'known from lists of the platform',
}

function formatItem(item: CompetencyItem, { scale, id }: CompetencyModel): string {
  const otherNames = Object.entries(item.names).filter(([language]) => language !== 'en')
  const rows: (readonly [string, string])[] = [
    ['Key', item.key],
    ['Stands under', item.path.map(({ name }) => name).join(' > ')],
    ['Meaning', item.definition ?? 'no public list says'],
    ...otherNames.map(([language, name]) => [`Name (${language})`, name] as const),
    ['Status', item.rank === 'sub-theme' ? statuses.platform : statuses[item.status]],
    ...item.externalIds.map(
      ({ scheme, value, environment }) => [scheme, noteOf(value, environment)] as const,
    ),
    ...[...item.aliases, ...item.formerKeys].map((key) => ['Also written', key] as const),
    ...(item.deprecated
      ? [['No longer used', `write ${item.replacedBy ?? 'another'} instead`] as const]
      : []),
    ...item.children.slice(0, 12).map(({ key }) => ['Holds', key] as const),
    ...(item.rank === 'sub-theme' && !item.deprecated
      ? [['In a course', `${item.key}@${scale.levels.map(({ key }) => key).join('|')}`] as const]
      : []),
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  const body = [...new Set(rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}\n`))]
  return `${item.name} (${item.rank}, ${id})\n${body.join('')}`
}

function noteOf(value: string, environment: string): string {
  return environment === 'unknown' ? value : `${value} (${environment})`
}
