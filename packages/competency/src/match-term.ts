import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import type { Term } from './framework.ts'
import { toKeySlug } from './key-slug.ts'
import { groupBy } from './look-up.ts'
import { toStems } from './stem.ts'

/** The item of an older edition that a term is, and a doubt that a person should look at. */
export interface TermMatch {
  readonly item?: CompetencyItem
  readonly reason?: string
}

/**
 * Find the item that a term of the platform is: by its identifier, then by its path of names, in whatever spelling.
 *
 * Codes such as `COMTHEME-000046` are counters that differ between installations, so the same code under another name
 * is only a hint.
 */
export function matchTerm(term: Term, path: string, model: CompetencyModel): TermMatch {
  const index = indexOf(model)
  const depth = path.split('/').length
  const atDepth = (items: readonly CompetencyItem[] = []): readonly CompetencyItem[] =>
    items.filter((item) => item.path.length === depth)
  const item =
    only(atDepth(index.byId.get(term.identifier))) ??
    index.byPath.get(toKeySlug(path)) ??
    only(atDepth(index.byStems.get(stemsOf(path))))
  if (item) return { item }
  const elsewhere = index.byLastKey.get(`${depth} ${path.split('/').at(-1) ?? ''}`) ?? []
  if (elsewhere.length > 0)
    return { reason: `may be the same as ${keysOf(elsewhere)}, which stands elsewhere` }
  const sameCode = atDepth(index.byId.get(term.refId))
  return sameCode.length > 0 ? { reason: `has the code ${term.refId}, as ${keysOf(sameCode)} had` } : {}
}

function only(items: readonly CompetencyItem[]): CompetencyItem | undefined {
  return items.length === 1 ? items[0] : undefined
}

function keysOf(items: readonly CompetencyItem[]): string {
  return items.map(({ key }) => key).join(' or ')
}

function stemsOf(path: string): string {
  return path
    .split('/')
    .map((part) => toStems(part).join('-'))
    .join('/')
}

interface TermIndex {
  readonly byId: ReadonlyMap<string, readonly CompetencyItem[]>
  readonly byPath: ReadonlyMap<string, CompetencyItem>
  readonly byStems: ReadonlyMap<string, readonly CompetencyItem[]>
  readonly byLastKey: ReadonlyMap<string, readonly CompetencyItem[]>
}

const indexes = new WeakMap<CompetencyModel, TermIndex>()

function indexOf(model: CompetencyModel): TermIndex {
  const known = indexes.get(model)
  if (known) return known
  const items = model.items.filter(({ deprecated }) => !deprecated)
  const index = {
    byId: groupBy(items, ({ externalIds }) => externalIds.map(({ value }) => value)),
    byPath: new Map(
      items.flatMap((item) =>
        [item.key, ...item.aliases, ...item.formerKeys].map((key) => [toKeySlug(key), item] as const),
      ),
    ),
    byStems: groupBy(items, ({ key }) => [stemsOf(key)]),
    byLastKey: groupBy(items, ({ key, path }) => [`${path.length} ${key.split('/').at(-1) ?? ''}`]),
  }
  indexes.set(model, index)
  return index
}
