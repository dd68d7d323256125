import type { IdData, ItemData, ModelData, ScaleData, ValuesData } from './model-data.ts'

/** One edition of a competency model, with its items in the order of its files. */
export interface CompetencyModel {
  /** Such as `kcm/2024-25`: the `model` of a course. */
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly released: string
  /** Whether people collected it from public lists, or the platform exported it. */
  readonly status: 'community-listing' | 'official-export'
  readonly scale: ScaleData
  /** The resolves and virtues that go with the competencies. */
  readonly values?: ValuesData
  /** Id of the edition before this one. */
  readonly supersedes?: string
  /** Areas, themes and sub-themes. A parent stands before its children. */
  readonly items: readonly CompetencyItem[]
}

/** An area, a theme (on the platform: the competency) or a sub-theme (what a course is tagged with). */
export interface CompetencyItem {
  /** Key path, such as `functional/digital-fluency/digital-tools-and-platforms`. */
  readonly key: string
  readonly rank: 'area' | 'theme' | 'sub-theme'
  /** English name, as the public lists write it. */
  readonly name: string
  /** The name letter by letter, where the public lists have odd spaces or signs in it. */
  readonly listedAs?: string
  /** Names by BCP 47 tag; `en` is always there. */
  readonly names: Readonly<Record<string, string>>
  /** Other key paths of the same item. */
  readonly aliases: readonly string[]
  /** One sentence, in the words of this project. A sub-theme of the name of its theme has that of the theme. */
  readonly definition?: string
  /** Known from official words, from the official count, or only from lists of the platform. */
  readonly status: 'named-officially' | 'counted-officially' | 'platform'
  readonly externalIds: readonly ExternalId[]
  /** The item itself, after its area and its theme: what a manifest writes as taxons. */
  readonly path: readonly CompetencyItem[]
  readonly children: readonly CompetencyItem[]
  /** Group of a behavioural theme. */
  readonly kind?: 'core' | 'leadership'
  /** Key paths of the same item in older editions, the oldest first. */
  readonly formerKeys: readonly string[]
  /** Every field that the platform's own framework gave. Only in imported editions. */
  readonly platform?: Readonly<Record<string, unknown>>
  /** Edition that brought it, if not the first. */
  readonly since?: string
  readonly deprecated: boolean
  /** Key path of the item to use instead of a deprecated one. */
  readonly replacedBy?: string
}

/** What another system calls an item. Values differ between installations of a platform. */
export interface ExternalId {
  readonly scheme: IdData[0]
  readonly value: string
  readonly environment: 'production' | 'dev' | 'unknown'
}

/** Make the items of a model from its compact data, in which every area is given. */
export function toCompetencyModel(data: ModelData): CompetencyModel {
  const items: CompetencyItem[] = []
  for (const area of data.areas) {
    const areaItem = addItem(items, area, undefined)
    for (const theme of area.themes) {
      const themeItem = addItem(items, theme, areaItem)
      for (const subTheme of theme.subThemes) addItem(items, subTheme, themeItem)
    }
  }
  const { areas: _areas, changes: _changes, ...head } = data
  return { ...head, items }
}

function addItem(
  items: CompetencyItem[],
  data: ItemData,
  parent: CompetencyItem | undefined,
): CompetencyItem {
  const prefix = parent ? `${parent.key}/` : ''
  const path: CompetencyItem[] = [...(parent?.path ?? [])]
  const definition = data.definition ?? (data.name === parent?.name ? parent.definition : undefined)
  const item: CompetencyItem = {
    key: prefix + data.key,
    rank: ranksByDepth[path.length] ?? 'sub-theme',
    name: data.name,
    ...(data.listedAs !== undefined && { listedAs: data.listedAs }),
    names: { en: data.name, ...data.names },
    aliases: (data.aliases ?? []).map((alias) => prefix + alias),
    ...(definition !== undefined && { definition }),
    status: data.status ?? 'platform',
    externalIds: (data.ids ?? []).map(([scheme, value, environment = 'unknown']) => ({
      scheme,
      value,
      environment,
    })),
    path,
    children: [],
    ...(data.kind && { kind: data.kind }),
    formerKeys: data.formerKeys ?? [],
    ...(data.platform && { platform: data.platform }),
    ...(data.since !== undefined && { since: data.since }),
    deprecated: data.deprecated ?? false,
    ...(data.replacedBy !== undefined && { replacedBy: data.replacedBy }),
  }
  path.push(item)
  items.push(item)
  if (parent) (parent.children as CompetencyItem[]).push(item)
  return item
}

const ranksByDepth = ['area', 'theme', 'sub-theme'] as const
