import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import * as path from 'node:path'
import { UsageError } from '@paath/diagnostics'
import type { Report } from '@paath/diagnostics'
import { documentEndings, documentLimits } from '@paath/import'
import type { DocumentFile, PictureFinder } from '@paath/import'
import type { Io } from '../io.ts'
import { toShownPath } from '../report/finding.ts'

/** Largest picture beside a page that is taken along, in bytes. */
const largestPicture = 50_000_000

/**
 * Read the documents that were named: files, and all documents in folders, in the order of their names.
 *
 * @throws {UsageError} if one is not there.
 */
export function readDocuments(words: readonly string[], io: Io, report: Report): DocumentFile[] {
  return words.flatMap((word) => listDocuments(word, io)).flatMap((file) => readOne(file, io, report))
}

function listDocuments(word: string, io: Io): string[] {
  const full = path.resolve(io.cwd, word)
  const found = statSync(full, { throwIfNoEntry: false })
  if (found === undefined) {
    throw new UsageError(`There is no file \`${word}\``, 'Check its name and the folder that you are in')
  }
  if (!found.isDirectory()) return [full]
  const names = readdirSync(full)
    // Word keeps such a file beside one that is open.
    .filter((name) => isDocument(name) && !name.startsWith('~$') && !name.startsWith('.'))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
  if (names.length > 0) return names.map((name) => path.join(full, name))
  throw new UsageError(
    `There is no document in \`${word}\``,
    `Put ${documentEndings.slice(0, 1).join()} files, web pages or Markdown into it`,
  )
}

function isDocument(name: string): boolean {
  return documentEndings.some((ending) => name.toLowerCase().endsWith(ending))
}

function readOne(file: string, io: Io, report: Report): DocumentFile[] {
  const name = toShownPath(io.cwd, file)
  if (statSync(file).size > documentLimits.word) {
    report('import/unreadable-file', { reason: 'too-large' }, { file: name })
    return []
  }
  const bytes = readBytes(file)
  if (bytes === undefined) {
    report('import/unreadable-file', { reason: 'in-use' }, { file: name })
    return []
  }
  return [{ name, bytes, findPicture: picturesBeside(path.dirname(file)) }]
}

/** Undefined: Word keeps a document that is open in it to itself on Windows. */
function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Pictures that lie in the folder of a page, or below it. */
function picturesBeside(folder: string): PictureFinder {
  return (source) => {
    const plain = decode(source.replace(/[?#].*$/, ''))
    const file = path.resolve(folder, plain)
    const found = plain.includes('\0') ? undefined : statSync(file, { throwIfNoEntry: false })
    if (!found?.isFile() || found.size > largestPicture) return undefined
    // A link may lead out of the folder.
    const inside = path.relative(realpathSync(folder), realpathSync(file))
    return inside.startsWith('..') || path.isAbsolute(inside) ? undefined : readFileSync(file)
  }
}

function decode(source: string): string {
  try {
    return decodeURIComponent(source)
  } catch {
    return source
  }
}
