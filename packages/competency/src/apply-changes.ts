import { toKeySlug } from './key-slug.ts'
import type { AreaData, ChangeData, ItemData, ModelData, ThemeData } from './model-data.ts'

/**
 * Make a whole edition from the one it supersedes and a list of changes.
 *
 * @throws If a change names what the older edition does not have: its data is checked before it is shipped.
 */
export function applyChanges(base: ModelData, next: ModelData): ModelData {
  let areas = base.areas
  for (const change of next.changes ?? []) areas = applyChange(areas, change, next.id)
  const values = next.values ?? base.values
  return { ...next, areas, ...(values && { values }) }
}

function applyChange(areas: readonly AreaData[], change: ChangeData, edition: string): readonly AreaData[] {
  if (change.change === 'added') {
    return inTheme(areas, change.to, (theme) => addTo(theme, newItem(change, { since: edition })))
  }
  const { item: path } = change
  const [area, themeKey, key] = path.split('/')
  const theme = `${area}/${themeKey}`
  if (change.change === 'respelled') {
    return inTheme(areas, theme, (data) => replaceIn(data, key, (old) => respell(old, change)))
  }
  const to = change.to ?? theme
  const replacedBy = `${to}/${toKeySlug(change.name)}`
  let moved: ItemData | undefined
  const without = inTheme(areas, theme, (data) =>
    replaceIn(data, key, (old) => {
      moved = old
      return { ...old, deprecated: true, replacedBy }
    }),
  )
  const definition = change.definition ?? moved?.definition
  const item = newItem({ ...change, ...(definition !== undefined && { definition }) }, { since: edition })
  return inTheme(without, to, (data) => addTo(data, { ...item, formerKeys: [path] }))
}

function respell(old: ItemData, change: Extract<ChangeData, { item: string }>): ItemData {
  const key = toKeySlug(change.name)
  const { listedAs: _spellingOfBefore, ...rest } = old
  return {
    ...rest,
    key,
    name: change.name,
    ...(change.definition !== undefined && { definition: change.definition }),
    aliases: [...new Set([...(old.aliases ?? []), old.key])].filter((alias) => alias !== key),
    formerKeys: [...(old.formerKeys ?? []), change.item],
    ids: [...(change.ids ?? []), ...(old.ids ?? [])],
  }
}

function newItem(
  { name, definition, ids }: Pick<ItemData, 'name' | 'definition' | 'ids'>,
  { since }: { since: string },
): ItemData {
  return {
    key: toKeySlug(name),
    name,
    ...(definition !== undefined && { definition }),
    ...(ids && { ids }),
    since,
  }
}

function addTo(theme: ThemeData, item: ItemData): ThemeData {
  return { ...theme, subThemes: [...theme.subThemes, item] }
}

function replaceIn(
  theme: ThemeData,
  key: string | undefined,
  change: (old: ItemData) => ItemData,
): ThemeData {
  if (!theme.subThemes.some((subTheme) => subTheme.key === key)) {
    throw new Error(`A change names ${theme.key}/${key}, which the older edition does not have`)
  }
  return {
    ...theme,
    subThemes: theme.subThemes.map((subTheme) => (subTheme.key === key ? change(subTheme) : subTheme)),
  }
}

function inTheme(
  areas: readonly AreaData[],
  path: string,
  change: (theme: ThemeData) => ThemeData,
): readonly AreaData[] {
  const [areaKey, themeKey] = path.split('/')
  let found = false
  const changed = areas.map((area) => {
    if (area.key !== areaKey) return area
    const themes = area.themes.map((theme) => {
      if (theme.key !== themeKey) return theme
      found = true
      return change(theme)
    })
    return { ...area, themes }
  })
  if (!found) throw new Error(`A change names ${path}, which the older edition does not have`)
  return changed
}
