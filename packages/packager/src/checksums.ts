import { createHash } from 'node:crypto'
import { compareText } from '@paath/diagnostics'

/** The SHA-256 of some bytes, as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Write a list that `sha256sum --check` reads: one line a file, sorted by name.
 *
 * @param checksums SHA-256 by name of the file.
 */
export function serializeChecksums(checksums: ReadonlyMap<string, string>): string {
  const names = [...checksums.keys()].sort(compareText)
  return names.map((name) => `${checksums.get(name) ?? ''}  ${name}\n`).join('')
}
