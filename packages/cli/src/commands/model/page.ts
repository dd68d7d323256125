import { toUuid } from '@paath/competency'
import type { CompetencyItem, CompetencyModel } from '@paath/competency'
import { renderReport } from '@paath/render'
import { exitCodes } from '../../command.ts'
import { optionOf, writeResult } from './files.ts'
import { modelOf } from './subcommand.ts'
import { statuses } from './show.ts'
import type { Subcommand } from './subcommand.ts'

/** `paath model page`: the whole edition as one page, with an anchor and a URI for every item. */
export const page: Subcommand = {
  usage: 'page',
  count: [0, 0],
  run: (_, args, io) => {
    const model = modelOf(args, io)
    const file = optionOf(args.options, 'out') ?? `dist/model/${model.id.replace('/', '-')}.html`
    writeResult(file, renderReport('model', toPage(model)), io)
    return Promise.resolve(exitCodes.clean)
  },
}

function toPage(model: CompetencyModel): object {
  const { sankalpas = [], gunas = [] } = model.values ?? {}
  const count = (rank: CompetencyItem['rank']): number =>
    model.items.filter((item) => item.rank === rank && !item.deprecated).length
  const levels = model.scale.levels.map(({ name, meaning, aliases = [] }) => ({
    name,
    meaning: meaning ?? (aliases.length > 0 ? `in other lists: ${aliases.join(', ')}` : ''),
  }))
  return {
    title: `${model.title} (${model.id})`,
    subtitle: `${sources[model.status]} The key of each item is its anchor on this page; its URI never changes.`,
    facts: [
      { value: String(count('area')), label: 'areas' },
      { value: String(count('theme')), label: 'themes: on iGOT, the competencies' },
      { value: String(count('sub-theme')), label: 'sub-themes: what a course is tagged with' },
    ],
    lists: [
      { title: 'Sankalpas', about: 'Resolves that officers work towards.', rows: sankalpas },
      { title: 'Gunas', about: 'Virtues, for oneself, the team, the system and the citizen.', rows: gunas },
      {
        title: 'Levels',
        about: `The scale ${model.scale.id}: how far a course takes a learner.`,
        rows: levels,
      },
    ].filter(({ rows }) => rows.length > 0),
    areas: model.items.filter(({ rank }) => rank === 'area').map(toArea),
  }
}

const sources = {
  'community-listing': 'Collected from public lists; not an official publication.',
  'official-export': "Made from the platform's own framework.",
}

function toArea(area: CompetencyItem): object {
  return {
    ...toEntry(area),
    themes: area.children.map((theme) => ({ ...toEntry(theme), subThemes: theme.children.map(toEntry) })),
  }
}

function toEntry(item: CompetencyItem): object {
  const { key, name, names, definition = '', externalIds, deprecated, replacedBy = '', since = '' } = item
  return {
    key,
    name,
    definition,
    hindi: names['hi'] ?? '',
    status: statuses[item.status],
    ids: externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(', '),
    uri: `urn:uuid:${toUuid(key)}`,
    deprecated,
    replacedBy,
    since,
  }
}
