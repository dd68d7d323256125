import { createMemory } from '../memory/memory.ts'
import type { Memory } from '../memory/memory.ts'
import { countWords } from '../store/status.ts'
import type { ExchangeDocument, ExchangeRow } from './exchange.ts'

/** How much work a text is, the least first. */
export const wordBands = [
  'reviewed',
  'translated',
  'draft',
  'changed',
  'repeated',
  'exact',
  'close',
  'like',
  'new',
] as const

/** One of `wordBands`. */
export type WordBand = (typeof wordBands)[number]

/** What people call a band. */
export const bandTitles: Readonly<Record<WordBand, string>> = {
  reviewed: 'Approved (100 %)',
  translated: 'Translated (100 %)',
  draft: 'Draft to correct',
  changed: 'Source changed (fuzzy)',
  repeated: 'Repeated in the export',
  exact: 'In the memory (100 %)',
  close: 'Like one in the memory (85-99 %)',
  like: 'Like one in the memory (75-84 %)',
  new: 'New',
}

/** Words of the source in each band, and in all. */
export type WordCount = Readonly<Record<WordBand | 'total', number>>

/**
 * Count the words of documents by how much work they are. What stands twice is new only once, also across documents.
 *
 * @param memory What was translated before, for texts that have no translation yet. Default: nothing.
 */
export function countBands(
  documents: readonly ExchangeDocument[],
  memory: Memory = createMemory([]),
): Map<string, WordCount> {
  const seen = new Set<string>()
  return new Map(
    documents.map(({ module, rows }) => {
      const count = Object.fromEntries([...wordBands, 'total'].map((band) => [band, 0])) as {
        -readonly [Band in keyof WordCount]: number
      }
      for (const row of rows) {
        const words = countWords(row.source)
        count[bandOf(row, seen, memory)] += words
        count.total += words
        seen.add(row.source)
      }
      return [module, count]
    }),
  )
}

function bandOf(
  { target, state, previous, source, context }: ExchangeRow,
  seen: ReadonlySet<string>,
  memory: Memory,
): WordBand {
  if (target !== undefined) return previous === undefined ? (state ?? 'translated') : 'changed'
  if (seen.has(source)) return 'repeated'
  const [best] = memory.find(source, { context, limit: 1 })
  if (best === undefined) return 'new'
  if (best.percent >= 100) return 'exact'
  return best.percent >= 85 ? 'close' : 'like'
}
