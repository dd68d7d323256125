import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { sameMeaning } from './generated/same-meaning.ts'
import { searchWords } from './generated/search-words.ts'
import { stemOf, toStems, toWords } from './stem.ts'

/** How much each stem or meaning of an item says about it. */
type Weights = ReadonlyMap<string, number>

/** What a search compares with: the sub-themes in use, and how rare each stem and meaning is among them. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[]
  readonly rareness: ReadonlyMap<string, number>
  /** Stems by their first letters: for forms of a word that its stem does not bring together. */
  readonly byStart: ReadonlyMap<string, readonly string[]>
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
  const rareness = rarenessIn(entries)
  const index = { entries, rareness, byStart: groupByStart(rareness.keys()) }
  indexes.set(model, index)
  return index
}

/** Groups of words that mean nearly the same, by the stem of each word. A group is written as `#` and its number. */
let meaningsByStem: ReadonlyMap<string, readonly string[]> | undefined

/** The meanings that a word may have, as tokens that no word is written like. */
export function meaningsOfStem(stem: string): readonly string[] {
  meaningsByStem ??= readMeanings()
  return meaningsByStem.get(stem) ?? []
}

function readMeanings(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [at, group] of sameMeaning.entries()) {
    for (const stem of new Set(toWords(group).map(stemOf))) {
      found.set(stem, [...(found.get(stem) ?? []), `#${at}`])
    }
  }
  return found
}

/** Letters that two forms of one word share at least. */
export const startLength = 4

function groupByStart(stems: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const stem of stems) {
    if (stem.length < startLength || stem.startsWith('#')) continue
    const start = stem.slice(0, startLength)
    groups.set(start, [...(groups.get(start) ?? []), stem])
  }
  return groups
}

function weightsOf(item: CompetencyItem): Weights {
  const weights = new Map<string, number>()
  const set = (token: string, weight: number): void => {
    weights.set(token, Math.max(weight, weights.get(token) ?? 0))
  }
  const add = (text: string, weight: number): void => {
    for (const stem of toStems(text)) {
      set(stem, weight)
      for (const meaning of meaningsOfStem(stem)) set(meaning, weight)
    }
  }
  const theme = item.path.at(-2)
  for (const name of Object.values(item.names)) add(name, 1)
  for (const key of keysOf(item)) for (const text of wordsFor(key)) add(text, 1)
  add(item.definition ?? '', 0.4)
  if (theme) {
    for (const name of Object.values(theme.names)) add(name, 0.5)
    for (const text of wordsFor(theme.key)) add(text, 0.9)
    add(theme.definition ?? '', 0.1)
  }
  return weights
}

function keysOf(item: CompetencyItem): readonly string[] {
  return [item.key, ...item.formerKeys]
}

function wordsFor(key: string): readonly string[] {
  return Object.hasOwn(searchWords, key) ? Object.values(searchWords[key] ?? {}) : []
}

/** What few items have tells more than what many have. */
function rarenessIn(entries: readonly SearchEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { weights } of entries) {
    for (const token of weights.keys()) counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  return new Map([...counts].map(([token, count]) => [token, Math.log(1 + entries.length / count)]))
}
