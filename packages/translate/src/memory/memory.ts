import { toWords } from '../tagged/tagged-text.ts'
import { similarityOf } from '../text/similarity.ts'

/** A text with its translation, as a memory keeps it. */
export interface MemoryEntry {
  /** With tags. */
  readonly source: string
  readonly target: string
  /** Where it stood. */
  readonly context: string
  /** Where it comes from: a course, a file. */
  readonly origin: string
}

/** An entry that fits a text. */
export interface MemoryMatch {
  readonly entry: MemoryEntry
  /** 101: the same text at the same place. 100: the same text. From 75 to 99: a text like it. */
  readonly percent: number
}

/** Translations that can be looked up by their source. */
export interface Memory {
  readonly size: number
  /** Best first. Texts of fewer than four words are only found exactly. */
  find(source: string, options?: { readonly context?: string; readonly limit?: number }): MemoryMatch[]
}

/** Below this likeness a translation is no help. */
const least = 0.75

/** A short text that is alike says something else: "Sign in" is not "Sign out". */
const leastWords = 4

/** How many entries that share rare words are compared letter by letter. */
const mostCompared = 40

/** Index translations of one pair of languages. */
export function createMemory(entries: readonly MemoryEntry[]): Memory {
  const exact = new Map<string, number[]>()
  const postings = new Map<string, number[]>()
  const lengths = new Uint32Array(entries.length)
  for (const [index, { source }] of entries.entries()) {
    append(exact, source, index)
    const words = wordsOf(source)
    lengths[index] = words.length
    for (const word of new Set(words)) append(postings, word, index)
  }
  const index: Index = { entries, exact, postings, lengths }
  return {
    size: entries.length,
    find: (source, { context, limit = 5 } = {}) => {
      const same = findExact(source, context, index)
      return (same.length > 0 ? same : findLike(source, index)).slice(0, limit)
    },
  }
}

interface Index {
  readonly entries: readonly MemoryEntry[]
  readonly exact: ReadonlyMap<string, readonly number[]>
  readonly postings: ReadonlyMap<string, readonly number[]>
  /** Words of each entry. */
  readonly lengths: Uint32Array
}

function append(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key)
  if (list) list.push(index)
  else map.set(key, [index])
}

function findExact(source: string, context: string | undefined, { exact, entries }: Index): MemoryMatch[] {
  const found = (exact.get(source) ?? []).map((index): MemoryMatch => {
    const entry = entries[index] as MemoryEntry
    return { entry, percent: context !== undefined && entry.context === context ? 101 : 100 }
  })
  return found.sort((a, b) => b.percent - a.percent)
}

function findLike(source: string, index: Index): MemoryMatch[] {
  const words = wordsOf(source)
  if (words.length < leastWords) return []
  const plain = words.join(' ')
  return candidates(words, index)
    .map((at): MemoryMatch => {
      const entry = index.entries[at] as MemoryEntry
      const likeness = similarityOf(plain, wordsOf(entry.source).join(' '), least)
      return { entry, percent: Math.min(99, Math.floor(likeness * 100)) }
    })
    .filter(({ percent }) => percent >= least * 100)
    .sort((a, b) => b.percent - a.percent)
}

/** Entries that share most words, beginning with the rare ones. */
function candidates(words: readonly string[], { postings, lengths }: Index): number[] {
  const byRarity = [...new Set(words)]
    .map((word) => postings.get(word) ?? [])
    .filter((list) => list.length > 0)
    .sort((a, b) => a.length - b.length)
  const counts = new Uint8Array(lengths.length)
  let seen = 0
  for (const list of byRarity) {
    // What is in every second text tells nothing apart.
    if (seen > 0 && seen + list.length > 20_000) break
    seen += list.length
    for (const at of list) {
      if (isNear(lengths[at] ?? 0, words.length)) counts[at] = Math.min(255, (counts[at] ?? 0) + 1)
    }
  }
  return highest(counts)
}

/** Places of the highest counts. Sorting thousands of places to keep forty would cost more than comparing the forty. */
function highest(counts: Uint8Array): number[] {
  const places: number[][] = []
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0
    if (count === 0) continue
    const list = (places[count] ??= [])
    if (list.length < mostCompared) list.push(at)
  }
  return places.reverse().flat().slice(0, mostCompared)
}

function isNear(a: number, b: number): boolean {
  return Math.min(a, b) >= Math.max(a, b) * 0.6
}

function wordsOf(source: string): string[] {
  return toWords(source)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** One piece of a difference between two texts. */
export interface DiffPart {
  readonly type: 'same' | 'gone' | 'new'
  readonly text: string
}

/** What differs between a text of the memory and the one that is asked for, word by word. */
export function diffWords(before: string, after: string): DiffPart[] {
  const [a, b] = [toWords(before).split(' '), toWords(after).split(' ')]
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i] as Uint16Array
      row[j] =
        a[i] === b[j] ? (rows[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  const parts: DiffPart[] = []
  const add = (type: DiffPart['type'], word: string): void => {
    const last = parts.at(-1)
    if (last?.type === type) parts[parts.length - 1] = { type, text: `${last.text} ${word}` }
    else parts.push({ type, text: word })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i++] ?? '')
      j++
    } else if (j >= b.length || (i < a.length && (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)))
      add('gone', a[i++] ?? '')
    else add('new', b[j++] ?? '')
  }
  return parts
}
