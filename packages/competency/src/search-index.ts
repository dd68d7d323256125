import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { searchWords } from './generated/search-words.ts'
import { toStems } from './stem.ts'

/** How much each stem of an item says about it, by stem. */
type Weights = ReadonlyMap<string, number>

/** What a search compares with: the sub-themes in use, and how rare each stem is among them. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[]
  readonly rareness: ReadonlyMap<string, number>
}

/** One sub-theme as the search sees it. */
export interface SearchEntry {
  readonly item: CompetencyItem
  readonly weights: Weights
}

const indexes = new WeakMap<CompetencyModel, SearchIndex>()

/** Get the index of a model. Made at the first search, then kept. */
export function searchIndexOf(model: CompetencyModel): SearchIndex {
  const known = indexes.get(model)
  if (known) return known
  const entries = model.items
    .filter(({ rank, deprecated }) => rank === 'sub-theme' && !deprecated)
    .map((item) => ({ item, weights: weightsOf(item) }))
  const index = { entries, rareness: rarenessIn(entries) }
  indexes.set(model, index)
  return index
}

function weightsOf(item: CompetencyItem): Weights {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    for (const stem of toStems(text)) weights.set(stem, Math.max(weight, weights.get(stem) ?? 0))
  }
  const theme = item.path.at(-2)
  for (const name of Object.values(item.names)) add(name, 1)
  for (const key of keysOf(item)) for (const text of wordsFor(key)) add(text, 0.9)
  add(item.definition ?? '', 0.55)
  if (theme) {
    for (const name of Object.values(theme.names)) add(name, 0.5)
    for (const text of wordsFor(theme.key)) add(text, 0.7)
    add(theme.definition ?? '', 0.2)
  }
  return weights
}

function keysOf(item: CompetencyItem): readonly string[] {
  return [item.key, ...item.formerKeys]
}

function wordsFor(key: string): readonly string[] {
  return Object.hasOwn(searchWords, key) ? Object.values(searchWords[key] ?? {}) : []
}

/** A stem that few items have tells more than one that many have. */
function rarenessIn(entries: readonly SearchEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { weights } of entries) {
    for (const stem of weights.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + entries.length / count)]))
}
