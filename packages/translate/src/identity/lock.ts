import { loadYaml } from '@paath/model'
import type { Report } from '@paath/diagnostics'
import type { LockedText } from './locked-text.ts'
import { serializeLock } from './serialize-lock.ts'

/** Where the lock of a document stands. */
export function lockFile(document: string): string {
  return `l10n/${document}.lock.yaml`
}

/** Read a lock. What is wrong with it is reported; undefined if nothing could be read. */
export function readLock(text: string, file: string, report: Report): LockedText[] | undefined {
  const untouched = readUntouched(text)
  if (untouched) return untouched
  const { data } = loadYaml({ file, text }, 'lock', report)
  return data?.units.map(({ id, context, text: words = '' }) => ({ id, context, text: words }))
}

const block = /^ {2}- id: (".*")\n {4}hash: ".*"\n {4}context: (".*")\n {4}text: (".*")\n/gm

/**
 * Read a lock that is as the tool wrote it, to the last byte: nothing can be wrong with it, and a reader of YAML takes a
 * hundred times longer.
 */
function readUntouched(text: string): LockedText[] | undefined {
  try {
    const units = Array.from(text.matchAll(block), ([, id, context, words]): LockedText => {
      return { id: readText(id), context: readText(context), text: readText(words) }
    })
    const isSound = units.every(({ id }) => id.trim() !== '')
    return units.length > 0 && isSound && serializeLock(units) === text ? units : undefined
  } catch {
    // Not the text of JSON that the tool writes.
    return undefined
  }
}

function readText(quoted = ''): string {
  return JSON.parse(quoted) as string
}
