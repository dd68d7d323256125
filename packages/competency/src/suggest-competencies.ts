import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { loadModel } from './load-model.ts'
import { meaningsOfStem, searchIndexOf, startLength } from './search-index.ts'
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
function meaningsOf(text: string, index: SearchIndex): number[] {
  const asked = [...new Set(toStems(text))].map((stem) => toAsked(stem, index))
  const all = asked.reduce((sum, { worth }) => sum + worth, 0)
  return index.entries.map(({ weights }) => {
    let covered = 0
    for (const { worth, tokens } of asked) {
      let best = 0
      for (const { token, trust } of tokens) best = Math.max(best, trust * (weights.get(token) ?? 0))
      covered += best * worth
    }
    return all === 0 ? 0 : (meaningWeight * covered) / all
  })
}

const meaningWeight = 1.5
// A word that no item has says that something else was meant, though less than a rare word says what.
const unknownWorth = 2

/** One word that was asked: how much it tells, and what to look for. */
interface Asked {
  readonly worth: number
  readonly tokens: readonly { readonly token: string; readonly trust: number }[]
}

/** The word itself, other forms of it, and words that mean nearly the same. */
function toAsked(stem: string, index: SearchIndex): Asked {
  const { rareness } = index
  const forms = rareness.has(stem) ? [stem] : formsOf(stem, index)
  const meanings = [stem, ...forms].flatMap(meaningsOfStem).filter((token) => rareness.has(token))
  const tokens = [
    ...forms.map((token) => ({ token, trust: token === stem ? 1 : formTrust })),
    ...[...new Set(meanings)].map((token) => ({ token, trust: meaningTrust })),
  ]
  const known = tokens.map(({ token }) => rareness.get(token) ?? 0)
  return { worth: known[0] ?? unknownWorth, tokens }
}

// Another form may be another word that only starts alike, and another word may mean something else.
const formTrust = 0.6
const meaningTrust = 0.4

/** Stems that start alike and differ only at the end, such as "vaccinat" and "vaccin". */
function formsOf(stem: string, { byStart }: SearchIndex): readonly string[] {
  if (stem.length < startLength) return []
  return (byStart.get(stem.slice(0, startLength)) ?? []).filter((other) => {
    const [short, long] = stem.length < other.length ? [stem, other] : [other, stem]
    return long.startsWith(short) && long.length - short.length <= longestEnding
  })
}

const longestEnding = 4

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
  return 0.3 * spelling + 0.3 * likeness(whole, path)
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
