import type { Report } from '@paath/diagnostics'
import type { FileTree } from '../files.ts'
import { normalizeText } from './apply-edits.ts'
import { createLineIndex } from './line-index.ts'
import { checkCharacters } from './check-characters.ts'

/** Largest sizes of text files in bytes. */
export const sizeLimits: { readonly mdx: number; readonly yaml: number } = {
  mdx: 1024 * 1024,
  yaml: 256 * 1024,
}

/**
 * Read a text file: without BOM, with `\n` as line end, so that a file saved on Windows means the same.
 *
 * @returns undefined if there is no such file or it is no text; the latter is reported.
 */
export function readText(
  files: FileTree,
  path: string,
  kind: keyof typeof sizeLimits,
  report: Report,
): string | undefined {
  const bytes = files.read(path)
  if (!bytes) return undefined
  const before = known.get(bytes)
  const decoded = before?.path === path && before.kind === kind ? before : decode(bytes, path, kind)
  known.set(bytes, decoded)
  for (const finding of decoded.reported) report(...finding)
  return decoded.text
}

/** A text, and what there is to say of it. */
interface Decoded {
  readonly path: string
  readonly kind: keyof typeof sizeLimits
  readonly text: string | undefined
  readonly reported: readonly Parameters<Report>[]
}

/** A folder that is looked at again and again gives the same bytes until a file is written. */
const known = new WeakMap<Uint8Array, Decoded>()

function decode(bytes: Uint8Array, path: string, kind: keyof typeof sizeLimits): Decoded {
  const reported: Parameters<Report>[] = []
  const listen: Report = (...finding) => void reported.push(finding as unknown as Parameters<Report>)
  return { path, kind, text: decodeText(bytes, path, kind, listen), reported }
}

/** Bytes to text. What is too large, not UTF-8 or holds hidden characters is reported. */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  kind: keyof typeof sizeLimits,
  report: Report,
): string | undefined {
  const limit = sizeLimits[kind]
  if (bytes.length > limit) {
    const what = `The file has ${bytes.length.toLocaleString('en')} bytes, which`
    report('sec/file-limits', { what, limit: `${limit.toLocaleString('en')} bytes` }, { file })
    return undefined
  }
  const encoding = foreignEncoding(bytes)
  const text = encoding ? undefined : decodeUtf8(bytes)
  if (text === undefined) {
    report('course/wrong-encoding', { encoding: encoding ?? 'another encoding' }, { file })
    return undefined
  }
  const plain = normalizeText(text)
  const nul = plain.indexOf('\0')
  if (nul !== -1) {
    report('course/nul-character', {}, { file, span: createLineIndex(plain).spanOf(nul, nul + 1) })
    return undefined
  }
  checkCharacters(plain, file, report)
  return plain
}

/** Encodings that can be told from the first bytes. */
function foreignEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  const zeros = [a, b, c, d].filter((byte) => byte === 0).length
  return bytes.length >= 4 && zeros === 2 && (a === 0) === (c === 0) ? 'UTF-16' : undefined
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
