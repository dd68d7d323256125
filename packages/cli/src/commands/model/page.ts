import { toUuid } from '@paath/competency'
import type { CompetencyItem, CompetencyModel } from '@paath/competency'
import { renderReport } from '@paath/render'
import { exitCodes } from '../../command.ts'
import { optionOf, writeResult } from './files.ts'
import { modelOf } from './subcommand.ts'
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
  return {
    title: `${model.title} (${model.id})`,
    subtitle:
      'Collected from public lists; not an official publication. The key of each item is its anchor on this page.',
    values: [
      { title: 'Sankalpas: resolves', rows: sankalpas },
      { title: 'Gunas: virtues', rows: gunas },
    ].filter(({ rows }) => rows.length > 0),
    areas: model.items.filter(({ rank }) => rank === 'area').map(toArea),
  }
}

function toArea(area: CompetencyItem): object {
  return {
    ...toEntry(area),
    themes: area.children.map((theme) => ({ ...toEntry(theme), subThemes: theme.children.map(toEntry) })),
  }
}

function toEntry({
  key,
  name,
  names,
  definition,
  externalIds,
  deprecated,
  replacedBy,
}: CompetencyItem): object {
  return {
    key,
    name,
    definition: definition ?? '',
    hindi: names['hi'] ?? '',
    ids: externalIds.map(({ value }) => value).join(', '),
    uri: `urn:uuid:${toUuid(key)}`,
    deprecated,
    replacedBy: replacedBy ?? '',
  }
}
