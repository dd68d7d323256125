import { createHash } from 'node:crypto'
import type { FileTree } from '@paath/model'

/** What the tool writes, what translators own, and what signatures rest on is not what a person signs. */
const notCovered = /^(?:attestations\.yaml|published\.yaml|l10n\/|evidence\/)/

/** Files whose line ends and byte order mark mean nothing. */
const isText = /\.(?:mdx?|yaml|vtt|csv|txt|svg)$/i

/**
 * A hash over all that a course says: what a signature stands for. The same course saved on Windows has the same hash.
 *
 * @returns SHA-256, 64 hexadecimal digits.
 */
export function contentHash(files: FileTree): string {
  const hash = createHash('sha256')
  for (const { path, kind } of files.list()) {
    if (kind !== 'file' || notCovered.test(path)) continue
    const bytes = files.read(path) ?? new Uint8Array()
    const content = isText.test(path) ? normalized(bytes) : bytes
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function normalized(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/, '')
    .replaceAll(/\r\n?/g, '\n')
  return Buffer.from(text, 'latin1')
}
