import { createHash } from 'node:crypto'
import { compareText } from '@paath/diagnostics'

/** The SHA-256 of some bytes, as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Write a list that `sha256sum --check` reads: one line a file, sorted by name. */
export function serializeChecksums(files: ReadonlyMap<string, Uint8Array>): string {
  const names = [...files.keys()].sort(compareText)
  return names.map((name) => `${sha256(files.get(name) ?? new Uint8Array())}  ${name}\n`).join('')
}
