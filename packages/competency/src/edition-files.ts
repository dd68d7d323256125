/** The files of one edition, as people read them in `competency-model/`, and what they mean. */
import { toKeySlug } from './key-slug.ts'
import type {
  AreaData,
  ChangeData,
  IdScheme,
  ItemData,
  ModelData,
  ScaleData,
  ValueData,
} from './model-data.ts'

/** An area, theme or sub-theme as its YAML gives it. */
export interface ItemFile {
  readonly name: string
  readonly listed_as?: string
  readonly key: string
  readonly aliases?: readonly string[]
  readonly kind?: 'core' | 'leadership'
  readonly other_names?: readonly { readonly language: string; readonly text: string }[]
  readonly definition?: string
  readonly status?: 'named-officially' | 'counted-officially'
  readonly external_ids?: readonly {
    readonly scheme: IdScheme
    readonly value: string | number
    readonly environment?: 'production' | 'dev' | 'unknown'
  }[]
  readonly former_keys?: readonly string[]
  readonly since?: string
  readonly platform?: Readonly<Record<string, unknown>>
  readonly deprecated?: boolean
  readonly replaced_by?: string
}

/** One area file. */
export interface AreaFile extends ItemFile {
  readonly themes: readonly (ItemFile & { readonly sub_themes: readonly ItemFile[] })[]
}

/** One `model.yaml`. */
export interface ModelFile {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly released: string
  readonly status: 'community-listing' | 'official-export'
  readonly scale: string
  readonly supersedes?: string
  readonly areas?: readonly string[]
  readonly changes?: readonly ChangeFile[]
  readonly sankalpas?: readonly ValueData[]
  readonly gunas?: readonly ValueData[]
  readonly sources: Readonly<Record<string, unknown>>
}

/** One difference from the edition before, as `model.yaml` writes it. */
export interface ChangeFile {
  readonly change: 'respelled' | 'renamed' | 'moved' | 'added'
  readonly item?: string
  readonly to?: string
  readonly name: string
  readonly definition?: string
  readonly id: string
}

/** One scale file. */
export interface ScaleFile {
  readonly id: string
  readonly title: string
  readonly levels: readonly {
    readonly key: string
    readonly name: string
    readonly aliases?: readonly string[]
    readonly meaning?: string
  }[]
}

/** One edition with everything it points to. */
export interface ModelFiles {
  readonly model: ModelFile
  readonly scale: ScaleFile
  readonly areas: readonly AreaFile[]
}

/** Make the compact data of an edition from its files. */
export function toModelData({ model, scale, areas }: ModelFiles): ModelData {
  return {
    id: model.id,
    title: model.title,
    publisher: model.publisher,
    released: model.released,
    status: model.status,
    scale: toScaleData(scale),
    ...(model.supersedes !== undefined && { supersedes: model.supersedes }),
    ...(model.sankalpas && model.gunas && { values: { sankalpas: model.sankalpas, gunas: model.gunas } }),
    ...(model.changes && { changes: model.changes.map(toChange) }),
    areas: areas.map(toArea),
  }
}

/** Make the compact data of a scale. */
export function toScaleData({ id, title, levels }: ScaleFile): ScaleData {
  return { id, title, levels: levels.map(toLevel) }
}

function toChange({ change, item, to, name, definition, id }: ChangeFile): ChangeData {
  const rest = { name, ...(definition && { definition }), ids: [['cbp-tool', id]] as const }
  if (change === 'added') return { change, to: to ?? '', ...rest }
  return { change, item: item ?? '', ...rest, ...(to && { to }) }
}

function toLevel({ key, name, aliases, meaning }: ModelFiles['scale']['levels'][number]) {
  return { key, name, ...(aliases && { aliases }), ...(meaning && { meaning }) }
}

function toArea(area: AreaFile): AreaData {
  return {
    ...toItem(area),
    themes: area.themes.map((theme) => ({ ...toItem(theme), subThemes: theme.sub_themes.map(toItem) })),
  }
}

function toItem(item: ItemFile): ItemData {
  const names = item.other_names?.map(({ language, text }) => [language, text] as const)
  return {
    key: item.key,
    name: item.name,
    ...(item.listed_as !== undefined && { listedAs: item.listed_as }),
    ...(names && { names: Object.fromEntries(names) }),
    ...(item.aliases && { aliases: item.aliases }),
    ...(item.definition && { definition: item.definition }),
    ...(item.status && { status: item.status }),
    ...(item.kind && { kind: item.kind }),
    ...(item.external_ids && { ids: item.external_ids.map(toId) }),
    ...(item.former_keys && { formerKeys: item.former_keys }),
    ...(item.platform && { platform: item.platform }),
    ...(item.since !== undefined && { since: item.since }),
    ...(item.deprecated && { deprecated: true }),
    ...(item.replaced_by && { replacedBy: item.replaced_by }),
  }
}

function toId({ scheme, value, environment }: NonNullable<ItemFile['external_ids']>[number]) {
  return environment === undefined
    ? ([scheme, String(value)] as const)
    : ([scheme, String(value), environment] as const)
}

/** What a schema cannot say: keys follow names, nothing collides, every source is known. */
export function faultsOfModel(
  areas: readonly AreaFile[],
  sources: ReadonlySet<string>,
  changes: readonly ChangeFile[] = [],
): string[] {
  const faults: string[] = []
  const taken = new Map<string, string>()
  const visit = (item: ItemFile, parent: string): string => {
    const path = parent === '' ? item.key : `${parent}/${item.key}`
    const slug = toKeySlug(item.name)
    // A name without Latin letters leaves nothing of a slug.
    if (item.key !== slug && !(slug === '' && item.key.startsWith('term-'))) {
      faults.push(`${path}: the key of "${item.name}" must be ${slug}`)
    }
    for (const key of [item.key, ...(item.aliases ?? [])]) {
      const full = parent === '' ? key : `${parent}/${key}`
      const other = taken.get(full)
      if (other !== undefined) faults.push(`${full}: both "${other}" and "${item.name}" have this key`)
      taken.set(full, item.name)
    }
    for (const id of item.external_ids ?? []) {
      const full = `${id.scheme} ${id.value}`
      const other = taken.get(full)
      // The platform lets one term stand in two places, under the same name.
      if (other !== undefined && other !== item.name) {
        faults.push(`${full}: both "${other}" and "${item.name}" have this id`)
      }
      taken.set(full, item.name)
    }
    return path
  }
  for (const area of areas) {
    const areaPath = visit(area, '')
    for (const theme of area.themes) {
      const themePath = visit(theme, areaPath)
      for (const subTheme of theme.sub_themes) visit(subTheme, themePath)
    }
  }
  for (const [id] of JSON.stringify([areas, changes]).matchAll(/(?<=")S\d+(?=")/gu)) {
    if (!sources.has(id)) faults.push(`source ${id} is not in model.yaml`)
  }
  return faults
}
