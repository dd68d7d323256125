import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { toKeySlug } from './key-slug.ts'
import { loadModel } from './load-model.ts'

/** What a text means in a model. */
export type LookUp =
  | { readonly found: 'one'; readonly item: CompetencyItem; readonly by: LookUpBy }
  | { readonly found: 'many'; readonly choices: readonly CompetencyItem[] }
  | { readonly found: 'none' }

/** How an item was named: by its key path, another key path or a path of names, an id of another system, or only its name. */
export type LookUpBy = 'key' | 'alias' | 'id' | 'name'

/**
 * Find what a text means: a key path, an id (`FUN-072`), a platform code, a path of names
 * (`Functional > Digital Fluency > …`) or a name in any language. A name that several items bear gives all of them.
 *
 * @param model Default: the model of courses that name none.
 */
export function lookUpCompetency(text: string, model: CompetencyModel | undefined = loadModel()): LookUp {
  if (!model) return { found: 'none' }
  const index = indexOf(model)
  const plain = toPlain(text)
  const item = index.byKey.get(plain)
  if (item) return { found: 'one', item, by: item.key === text ? 'key' : 'alias' }
  const byId = index.byId.get(plain)
  const [first] = byId ?? []
  if (byId && first) {
    return byId.length === 1 ? { found: 'one', item: first, by: 'id' } : { found: 'many', choices: byId }
  }
  const byPath = index.byNamePath.get(toKeySlug(plain))
  if (byPath) return { found: 'one', item: byPath, by: 'alias' }
  return lookUpName(index, plain)
}

/** Find the one item that a text means; undefined if it means none or several. */
export function findCompetency(text: string, model?: CompetencyModel): CompetencyItem | undefined {
  const result = lookUpCompetency(text, model ?? loadModel())
  return result.found === 'one' ? result.item : undefined
}

function lookUpName(index: ModelIndex, plain: string): LookUp {
  const named = index.byName.get(toName(plain)) ?? []
  // Courses are tagged with sub-themes, so a theme of the same name is no choice beside them.
  const subThemes = named.filter(({ rank }) => rank === 'sub-theme')
  const best = subThemes.length > 0 ? subThemes : named
  const inUse = best.filter(({ deprecated }) => !deprecated)
  const choices = inUse.length > 0 ? inUse : best
  const [item] = choices
  if (item === undefined) return { found: 'none' }
  return choices.length === 1 ? { found: 'one', item, by: 'name' } : { found: 'many', choices }
}

/** Each map is made when it is first asked: most tags are key paths and need only the first. */
class ModelIndex {
  readonly #items: readonly CompetencyItem[]
  #byKey: ReadonlyMap<string, CompetencyItem> | undefined
  #byId: ReadonlyMap<string, readonly CompetencyItem[]> | undefined
  #byNamePath: ReadonlyMap<string, CompetencyItem> | undefined
  #byName: ReadonlyMap<string, readonly CompetencyItem[]> | undefined

  constructor(items: readonly CompetencyItem[]) {
    this.#items = items
  }

  get byKey(): ReadonlyMap<string, CompetencyItem> {
    return (this.#byKey ??= new Map([
      // A key that was given up means its follower only if no item has kept it.
      ...mapBy(this.#items, ({ formerKeys }) => formerKeys),
      ...mapBy(this.#items, ({ key, aliases }) => [key, ...aliases]),
    ]))
  }

  // The platform lets a term stand in two places. A bare number says nothing of where it comes from, so those of `igot-v5` need their scheme.
  get byId(): ReadonlyMap<string, readonly CompetencyItem[]> {
    return (this.#byId ??= groupBy(this.#items, ({ externalIds }) =>
      externalIds.flatMap(({ scheme, value }) =>
        (scheme === 'igot-v5' ? [`${scheme}:${value}`] : [value, `${scheme}:${value}`]).map((id) =>
          id.toLowerCase(),
        ),
      ),
    ))
  }

  // Paths of names are written with `>` or `/` between, and names hold `/` themselves: all count as one.
  get byNamePath(): ReadonlyMap<string, CompetencyItem> {
    const belowArea = this.#items.filter(({ rank }) => rank !== 'area')
    return (this.#byNamePath ??= mapBy(belowArea, ({ key, aliases }) => [key, ...aliases].map(toKeySlug)))
  }

  get byName(): ReadonlyMap<string, readonly CompetencyItem[]> {
    return (this.#byName ??= groupByName(this.#items))
  }
}

const indexes = new WeakMap<CompetencyModel, ModelIndex>()

function indexOf(model: CompetencyModel): ModelIndex {
  const known = indexes.get(model)
  if (known) return known
  const index = new ModelIndex(model.items)
  indexes.set(model, index)
  return index
}

function mapBy(
  items: readonly CompetencyItem[],
  textsOf: (item: CompetencyItem) => readonly string[],
): Map<string, CompetencyItem> {
  return new Map(items.flatMap((item) => textsOf(item).map((text) => [text, item] as const)))
}

function groupByName(items: readonly CompetencyItem[]): Map<string, CompetencyItem[]> {
  return groupBy(items, ({ names }) => [
    ...new Set(Object.values(names).map((text) => toName(toPlain(text)))),
  ])
}

/** Items by every text that they have. */
export function groupBy(
  items: readonly CompetencyItem[],
  textsOf: (item: CompetencyItem) => readonly string[],
): Map<string, CompetencyItem[]> {
  const groups = new Map<string, CompetencyItem[]>()
  for (const item of items) {
    for (const text of textsOf(item)) groups.set(text, [...(groups.get(text) ?? []), item])
  }
  return groups
}

/** Without what nobody sees or means: invisible characters, outer spaces, case. */
function toPlain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\s]+/gu, (run) => (/\s/u.test(run) ? ' ' : ''))
    .trim()
    .toLowerCase()
}

/** Hindi names leave nothing of a slug: they are compared as they are. */
function toName(text: string): string {
  return toKeySlug(text) || text
}
