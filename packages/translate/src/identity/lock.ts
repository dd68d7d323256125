import { loadYaml } from '@paath/model'
import type { Report } from '@paath/diagnostics'
import { serializeLock } from './serialize-lock.ts'

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
  const own = readOwnLock(text)
  if (own) return own
  const { data } = loadYaml({ file, text }, 'lock', report)
  return data?.units.map(({ id, context, text: words = '' }) => ({ id, context, text: words }))
}

const block =
  /^ {2}- id: ("[a-z0-9_.-]+")\n {4}hash: "[a-z2-7]{8}"\n {4}context: ("[^\n]*")\n {4}text: ("[^\n]*")\n/gm

/** A lock as this tool wrote it, to the byte: reading it as YAML would cost more than everything else that a build does with it. */
function readOwnLock(text: string): LockedText[] | undefined {
  try {
    const units = [...text.matchAll(block)].map(([, ...parts]): LockedText => {
      const [id = '', context = '', words = ''] = parts.map((part) => JSON.parse(part) as string)
      return { id, context, text: words }
    })
    return serializeLock(units) === text ? units : undefined
  } catch {
    return undefined
  }
}
