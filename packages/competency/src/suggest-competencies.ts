import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { loadModel } from './load-model.ts'
import { searchIndexOf } from './search-index.ts'
import type { SearchIndex } from './search-index.ts'
import { toStems, toWords } from './stem.ts'

/** How to search. */
export interface SuggestOptions {
  /** Default: the model of courses that name none. */
  readonly model?: CompetencyModel | undefined
  /** Default: `5`. */
  readonly limit?: number
}

/**
 * Rank the sub-themes that someone may have meant by a misspelt tag or by words of their own, such as the name of a task.
 *
 * @returns The best first; empty if nothing is near enough to be worth saying.
 */
export function suggestCompetencies(text: string, options: SuggestOptions = {}): CompetencyItem[] {
  const { model = loadModel(), limit = 5 } = options
  const wanted = toWanted(text)
  if (!model || wanted.whole.size === 0) return []
  const index = searchIndexOf(model)
  const meant = meaningsOf(text, index)
  const scored = index.entries
    .map(({ item }, at) => ({ item, score: scoreOf(wanted, item) + (meant[at] ?? 0) }))
    .filter(({ score }) => score >= leastScore)
  scored.sort((a, b) => b.score - a.score || compareKeys(a.item, b.item))
  return scored.slice(0, limit).map(({ item }) => item)
}

const leastScore = 0.3

/** For each entry the part of what was asked that its words cover, where rare words count more. */
function meaningsOf(text: string, { entries, rareness }: SearchIndex): number[] {
  const asked = [...new Set(toStems(text))]
  const worth = asked.map((stem) => rareness.get(stem) ?? unknownWorth)
  const all = worth.reduce((sum, value) => sum + value, 0)
  return entries.map(({ weights }) => {
    let covered = 0
    for (const [at, stem] of asked.entries()) covered += (weights.get(stem) ?? 0) * (worth[at] ?? 0)
    return all === 0 ? 0 : (meaningWeight * covered) / all
  })
}

const meaningWeight = 1.5
// A word that no item has says that something else was meant, though less than a rare word says what.
const unknownWorth = 2

/** Three-letter runs of a text: what two spellings of one thing share. */
type Runs = ReadonlySet<string>

interface ItemFeatures {
  /** Each way to write the item: its last key part, its aliases, its names. */
  readonly names: readonly Runs[]
  readonly path: Runs
}

const featuresOfItems = new WeakMap<CompetencyItem, ItemFeatures>()

function scoreOf({ whole, last }: Wanted, item: CompetencyItem): number {
  const { names, path } = featuresOf(item)
  const spelling = Math.max(...names.map((runs) => likeness(last, runs)))
  return 0.5 * spelling + 0.3 * likeness(whole, path)
}

/** What was written: all of it, and what stands after the last `/` or `>`. */
interface Wanted {
  readonly whole: Runs
  readonly last: Runs
}

function toWanted(text: string): Wanted {
  const parts = text.split(/[/>]/u).filter((part) => part.trim() !== '')
  return { whole: toRuns(text), last: toRuns(parts.at(-1) ?? '') }
}

function featuresOf(item: CompetencyItem): ItemFeatures {
  const known = featuresOfItems.get(item)
  if (known) return known
  const keys = [item.key, ...item.aliases].map((key) => key.split('/').at(-1) ?? '')
  const features = {
    names: [...new Set([...keys, ...Object.values(item.names)])].map(toRuns),
    path: toRuns(`${item.key} ${item.path.flatMap(({ names }) => Object.values(names)).join(' ')}`),
  }
  featuresOfItems.set(item, features)
  return features
}

function toRuns(text: string): Runs {
  const runs = new Set<string>()
  for (const word of toWords(text)) {
    const letters = Array.from(` ${word} `)
    for (let index = 0; index + 3 <= letters.length; index++)
      runs.add(letters.slice(index, index + 3).join(''))
  }
  return runs
}

/** Part of the first set that the second has, and part of both that they share, in equal parts. */
function likeness(wanted: ReadonlySet<string>, runs: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0
  let both = 0
  for (const run of wanted) if (runs.has(run)) both++
  return both / wanted.size / 2 + both / (wanted.size + runs.size)
}

function compareKeys(a: CompetencyItem, b: CompetencyItem): number {
  return a.key < b.key ? -1 : 1
}
