import { countWords } from '../store/status.ts'
import type { ExchangeDocument, ExchangeRow } from './exchange.ts'

/** How much work a text is, the least first. */
export const wordBands = ['reviewed', 'translated', 'draft', 'changed', 'repeated', 'new'] as const

/** One of `wordBands`. */
export type WordBand = (typeof wordBands)[number]

/** What people call a band. */
export const bandTitles: Readonly<Record<WordBand, string>> = {
  reviewed: 'Approved (100 %)',
  translated: 'Translated (100 %)',
  draft: 'Draft to correct',
  changed: 'Source changed (fuzzy)',
  repeated: 'Repeated in the export',
  new: 'New',
}

/** Words of the source in each band, and in all. */
export type WordCount = Readonly<Record<WordBand | 'total', number>>

/** Count the words of documents by how much work they are. What stands twice is new only once, also across documents. */
export function countBands(documents: readonly ExchangeDocument[]): Map<string, WordCount> {
  const seen = new Set<string>()
  return new Map(
    documents.map(({ module, rows }) => {
      const count = { reviewed: 0, translated: 0, draft: 0, changed: 0, repeated: 0, new: 0, total: 0 }
      for (const row of rows) {
        const words = countWords(row.source)
        count[bandOf(row, seen)] += words
        count.total += words
        seen.add(row.source)
      }
      return [module, count]
    }),
  )
}

function bandOf({ target, state, previous, source }: ExchangeRow, seen: ReadonlySet<string>): WordBand {
  if (target === undefined) return seen.has(source) ? 'repeated' : 'new'
  return previous === undefined ? (state ?? 'translated') : 'changed'
}
