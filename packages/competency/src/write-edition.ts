import { stringify } from 'yaml'
import type { AreaData, IdData, ItemData, ModelData } from './model-data.ts'

/** Where an edition comes from, for its `sources`. */
export interface EditionSource {
  readonly where: string
  readonly gives: string
}

/** Write an edition as the files that people read: `model.yaml` and one file for each area, by name. */
export function writeEdition(data: ModelData, source: EditionSource): Map<string, string> {
  const files = new Map<string, string>()
  const model = {
    id: data.id,
    title: data.title,
    publisher: data.publisher,
    released: data.released,
    status: data.status,
    ...(data.supersedes !== undefined && { supersedes: data.supersedes }),
    scale: data.scale.id,
    areas: data.areas.map(({ key }) => key),
    ...(data.values && { sankalpas: data.values.sankalpas, gunas: data.values.gunas }),
    sources: { S1: { kind: 'platform-framework', ...source } },
  }
  files.set('model.yaml', `${schemaLine('model')}\n${toYaml(model)}`)
  for (const area of data.areas)
    files.set(`${area.key}.yaml`, `${schemaLine('area')}\n${toYaml(toAreaFile(area))}`)
  return files
}

function schemaLine(name: string): string {
  return `# yaml-language-server: $schema=../../schema/${name}.schema.json`
}

function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })
}

function toAreaFile(area: AreaData): object {
  return {
    ...toItemFile(area),
    sources: { names: ['S1'] },
    themes: area.themes.map((theme) => ({
      ...toItemFile(theme),
      sub_themes: theme.subThemes.map(toItemFile),
    })),
  }
}

function toItemFile(item: ItemData): object {
  const names = Object.entries(item.names ?? {})
  return {
    name: item.name,
    ...(item.listedAs !== undefined && { listed_as: item.listedAs }),
    key: item.key,
    ...(item.kind && { kind: item.kind }),
    ...(item.aliases && { aliases: item.aliases }),
    ...(names.length > 0 && {
      other_names: names.map(([language, text]) => ({ language, text, status: 'platform', source: ['S1'] })),
    }),
    ...(item.definition !== undefined && { definition: item.definition }),
    ...(item.status && { status: item.status }),
    ...(item.ids && item.ids.length > 0 && { external_ids: item.ids.map(toIdFile) }),
    ...(item.formerKeys && { former_keys: item.formerKeys }),
    ...(item.platform && { platform: withoutAssociations(item.platform) }),
  }
}

function toIdFile([scheme, value, environment]: IdData): object {
  return {
    scheme,
    value: scheme === 'igot-v5' ? Number(value) : value,
    ...(environment && { environment }),
    source: ['S1'],
  }
}

/** The tree of the file says already what stands below an item. */
function withoutAssociations({
  associations: _associations,
  ...fields
}: Readonly<Record<string, unknown>>): object {
  return fields
}
