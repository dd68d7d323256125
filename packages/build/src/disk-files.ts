/**
 * A course folder as the stages see it. Symbolic links are listed and never followed, names are those of the disk in
 * Unicode NFC, and what editors and systems leave lying about is not there at all.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync, readdirSync, lstatSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import * as path from 'node:path'
import { compareText } from '@paath/diagnostics'
import type { FileEntry, FileTree } from '@paath/model'

/** A file tree read from disk. */
export interface DiskFiles extends FileTree {
  /** False if the folder goes beyond the limits, so that the list is cut short. */
  readonly isComplete: boolean
  /** Files that are listed and never read: no platform takes anything so large. */
  readonly tooLarge: readonly string[]
  /** Absolute path of a file of the list, as the disk writes it. */
  readonly locate: (path: string) => string | undefined
}

/** Limits of a course folder. A tree that goes beyond them is not listed any further. */
export interface DiskLimits {
  /** Default: `20000`. */
  readonly files?: number
  /** Folders within folders. Default: `16`. */
  readonly depth?: number
}

/** Bytes of the largest file that is read. A package of this size is refused by the portal. */
export const largestFile = 200_000_000

/** Files up to this many bytes are read once: all stages see the same text, even if someone saves meanwhile. */
const keptSize = 1_000_000

/** Names that are no part of any course. */
const ignoredNames = new Set(['node_modules', 'dist', 'Thumbs.db', 'desktop.ini', '__MACOSX'])

/**
 * The files below a folder of the disk. The list is made once; contents are read when asked for.
 *
 * @param folder Any folder. One that does not exist has no files.
 */
export function diskFiles(folder: string, { files = 20_000, depth = 16 }: DiskLimits = {}): DiskFiles {
  const real = new Map<string, string>()
  const entries: FileEntry[] = []
  let isComplete = true
  const walk = (below: string, level: number): void => {
    for (const entry of listFolder(path.join(folder, below))) {
      const name = path.join(below, entry.name)
      if (isIgnored(entry.name)) continue
      if (entries.length >= files || (entry.isDirectory() && level >= depth)) {
        isComplete = false
        return
      }
      if (entry.isDirectory()) {
        walk(name, level + 1)
        continue
      }
      const found = toEntry(folder, name, entry)
      if (found === undefined || real.has(found.path)) continue
      real.set(found.path, name)
      entries.push(found)
    }
  }
  walk('', 1)
  const sorted = entries.sort((a, b) => compareText(a.path, b.path))
  const known = new Map<string, Uint8Array>()
  const kinds = new Map(sorted.map((entry) => [entry.path, entry.kind]))
  const tooLarge = new Set(sorted.filter(({ size }) => size > largestFile).map((entry) => entry.path))
  return {
    isComplete,
    tooLarge: [...tooLarge],
    locate: (wanted) => {
      const name = real.get(wanted)
      return name === undefined || kinds.get(wanted) === 'symlink' ? undefined : path.join(folder, name)
    },
    list: () => sorted,
    read: (wanted) => {
      const name = real.get(wanted)
      if (name === undefined || kinds.get(wanted) === 'symlink' || tooLarge.has(wanted)) return undefined
      const bytes = known.get(wanted) ?? readBytes(path.join(folder, name))
      if (bytes && bytes.length <= keptSize) known.set(wanted, bytes)
      return bytes
    },
  }
}

/**
 * A path below a folder as a file tree names it: with `/`, in NFC.
 *
 * @param name as the system writes it
 */
export function toTreePath(name: string, separator: string = path.sep): string {
  return name.split(separator).join('/').normalize('NFC')
}

function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name))
  } catch {
    // A folder that is not there, or may not be read, has no files: the stage that misses one says so.
    return []
  }
}

/** Is a file or folder of this name no part of any course, such as what editors and systems leave lying about? */
export function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || ignoredNames.has(name)
}

/** Sockets, pipes and devices are no files of a course. */
function toEntry(folder: string, name: string, entry: Dirent): FileEntry | undefined {
  if (entry.isSymbolicLink()) return { path: toTreePath(name), kind: 'symlink', size: 0 }
  if (!entry.isFile()) return undefined
  const stat = lstatSync(path.join(folder, name), { throwIfNoEntry: false })
  return stat && { path: toTreePath(name), kind: 'file', size: stat.size }
}

function readBytes(file: string): Uint8Array | undefined {
  // Windows knows no O_NOFOLLOW; there the list alone tells links apart.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)
  try {
    const handle = openSync(file, flags)
    try {
      return fstatSync(handle).isFile() ? readFileSync(handle) : undefined
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}
