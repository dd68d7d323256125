import { loadYaml } from '@paath/model'
import type { Report } from '@paath/diagnostics'

/** One text as the lock remembers it. */
export interface LockedText {
  readonly id: string
  readonly context: string
  readonly text: string
}

/** Where the lock of a document stands. */
export function lockFile(document: string): string {
  return `l10n/${document}.lock.yaml`
}

/** Read a lock. What is wrong with it is reported; undefined if nothing could be read. */
export function readLock(text: string, file: string, report: Report): LockedText[] | undefined {
  const { data } = loadYaml({ file, text }, 'lock', report)
  return data?.units.map(({ id, context, text: words = '' }) => ({ id, context, text: words }))
}
