import type { Report } from '@paath/diagnostics'
import type { PieceMemory } from './mdx/parse-pieces.ts'

/**
 * What was parsed before, for whoever parses the same course again and again: a file whose text has not changed is not parsed a
 * second time, and what was found in it is reported again.
 */
export interface ParseMemory {
  readonly entries: Map<string, Remembered>
  /** Screens of files whose text has changed, for whoever parses one after every edit. Default: such a file is parsed whole. */
  readonly pieces?: PieceMemory
}

/** A result, and everything that making it reported. */
interface Remembered {
  readonly result: unknown
  readonly reported: readonly Parameters<Report>[]
}

/** Enough for a large course in several languages. */
const mostKept = 1_000

/** Begin with an empty memory. */
export function createParseMemory({ byScreen = false }: { readonly byScreen?: boolean } = {}): ParseMemory {
  return { entries: new Map(), ...(byScreen && { pieces: new Map() }) }
}

/** What a result is remembered by, and how it is made. */
export interface Recallable<Result> {
  /** Everything that the result hangs on. */
  readonly key: readonly string[]
  readonly make: (report: Report) => Result
}

/** A result from memory, else a fresh one, which is kept. Results are never changed by what works on them. */
export function recall<Result>(
  memory: ParseMemory | undefined,
  report: Report,
  { key, make }: Recallable<Result>,
): Result {
  if (!memory) return make(report)
  const { entries } = memory
  const name = key.join('\0')
  const entry = entries.get(name) ?? makeEntry(make)
  // The order of the map is the order of use: the first is the one that was not wanted for longest.
  entries.delete(name)
  entries.set(name, entry)
  for (const old of entries.keys()) {
    if (entries.size <= mostKept) break
    entries.delete(old)
  }
  for (const finding of entry.reported) report(...finding)
  // A key names the kind of its result.
  return entry.result as Result
}

function makeEntry(make: Recallable<unknown>['make']): Remembered {
  const reported: Parameters<Report>[] = []
  const result = make((...finding) => void reported.push(finding as unknown as Parameters<Report>))
  return { result, reported }
}
