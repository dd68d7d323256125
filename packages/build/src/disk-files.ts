/**
 * A course folder as the stages see it. Symbolic links are listed and never followed, names are those of the disk in
 * Unicode NFC, and what editors and systems leave lying about is not there at all.
 */
import { closeSync, constants, fstatSync, openSync, readSync, readdirSync, lstatSync } from 'node:fs'
import type { Dirent, Stats } from 'node:fs'
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

/** A folder of the disk at one moment. */
export interface FolderFiles extends DiskFiles {
  /** Differs whenever a file of the list was written again: size, time and place on the disk. Undefined where they cannot tell. */
  readonly stampOf: (path: string) => string | undefined
  /** Is everything that was read of it as it was in another look at the folder, and nothing come, gone or written since? */
  readonly isLike: (other: FolderFiles) => boolean
  /** Files of the list that could not be read, though they are there: another program holds them. */
  readonly unread: () => readonly string[]
}

/** Limits of a course folder. A tree that goes beyond them is not listed any further. */
export interface DiskLimits {
  /** Default: `20000`. */
  readonly files?: number
  /** Folders within folders. Default: `16`. */
  readonly depth?: number
  /** The same folder at an earlier moment: files that have not been written since are not read again. Default: none. */
  readonly previous?: FolderFiles | undefined
  /** Files up to this many bytes are read once. Default: `1000000`. */
  readonly kept?: number
}

/** Bytes of the largest file that is read. A package of this size is refused by the portal. */
export const largestFile = 200_000_000

/** What is read once stays the same for all stages, even if someone saves meanwhile. */
const keptSize = 1_000_000

/** What was read of a folder, for the next look at it. Apart, so that a look does not hold on to all that went before. */
const readBefore = new WeakMap<FolderFiles, ReadonlyMap<string, Uint8Array>>()

/** Names that are no part of any course. */
const ignoredNames = new Set(['node_modules', 'dist', 'Thumbs.db', 'desktop.ini', '__MACOSX'])

/**
 * The files below a folder of the disk. The list is made once; contents are read when asked for.
 *
 * @param folder Any folder. One that does not exist has no files.
 */
export function diskFiles(
  folder: string,
  { files = 20_000, depth = 16, kept = keptSize, previous }: DiskLimits = {},
): FolderFiles {
  const found = new Map<string, Found>()
  const unread = new Set<string>()
  const now = Date.now()
  let isComplete = true
  // With the separator behind it: names are then put together as they are, as none of them leads anywhere else.
  const root = path.join(folder, '.', path.sep)
  const walk = (below: string, level: number): void => {
    for (const entry of listFolder(root + below)) {
      const name = below + entry.name
      if (isIgnored(entry.name)) continue
      if (found.size >= files || (entry.isDirectory() && level >= depth)) {
        isComplete = false
        return
      }
      if (entry.isDirectory()) {
        walk(name + path.sep, level + 1)
        continue
      }
      const file = toFile(root + name, name, entry)
      if (file && !found.has(file.entry.path)) found.set(file.entry.path, file)
    }
  }
  walk('', 1)
  const sorted = Array.from(found.values(), ({ entry }) => entry).sort((a, b) => compareText(a.path, b.path))
  const stampOf = (wanted: string): string | undefined => stampAt(found.get(wanted), now)
  const known = previous ? unchanged(previous, stampOf) : new Map<string, Uint8Array>()
  const result: FolderFiles = {
    isComplete,
    tooLarge: sorted.filter(({ size }) => size > largestFile).map((entry) => entry.path),
    locate: (wanted) => {
      const file = found.get(wanted)
      return file?.stat && path.join(folder, file.name)
    },
    list: () => sorted,
    read: (wanted) => {
      const file = found.get(wanted)
      if (!file?.stat || file.stat.size > largestFile) return undefined
      const bytes = known.get(wanted) ?? readBytes(root + file.name)
      if (bytes && bytes.length <= kept) known.set(wanted, bytes)
      if (!bytes) unread.add(wanted)
      return bytes
    },
    stampOf,
    isLike: (other) =>
      sorted.length === other.list().length &&
      unread.size === 0 &&
      sorted.every(({ path: file, size }) => isLikeFile(result, other, { file, size })),
    unread: () => [...unread],
  }
  readBefore.set(result, known)
  return result
}

/** What was read of an earlier look and has not been written since. */
function unchanged(previous: FolderFiles, stampOf: FolderFiles['stampOf']): Map<string, Uint8Array> {
  const read = [...(readBefore.get(previous) ?? [])]
  return new Map(read.filter(([path]) => isSame(stampOf(path), previous.stampOf(path))))
}

/** Where the stamps cannot tell, the bytes do, if anybody has wanted them. */
function isLikeFile(
  files: FolderFiles,
  other: FolderFiles,
  { file, size }: { readonly file: string; readonly size: number },
): boolean {
  if (isSame(files.stampOf(file), other.stampOf(file))) return true
  const before = readBefore.get(other)?.get(file)
  if (before?.length !== size) return false
  const bytes = files.read(file)
  return bytes !== undefined && Buffer.compare(bytes, before) === 0
}

function isSame(stamp: string | undefined, before: string | undefined): boolean {
  return stamp !== undefined && stamp === before
}

/**
 * A path below a folder as a file tree names it: with `/`, in NFC.
 *
 * @param name as the system writes it
 */
export function toTreePath(name: string, separator: string = path.sep): string {
  const withSlashes = separator === '/' ? name : name.split(separator).join('/')
  return withSlashes.normalize('NFC')
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

/** A file of the list. */
interface Found {
  readonly entry: FileEntry
  /** As the disk writes it. */
  readonly name: string
  /** What the disk says of it. Left out for links, which are never followed. */
  readonly stat?: Stats
}

/** Disks tell times apart by milliseconds at best, some by two seconds. */
const young = 2_000

/**
 * What differs whenever a file is written again. Undefined: too young to tell by its time, or a link.
 *
 * @param now When the folder was looked at, or a little earlier: milliseconds.
 */
function stampAt(file: Found | undefined, now: number): string | undefined {
  if (!file?.stat) return undefined
  const { size, mtimeMs, ino } = file.stat
  return now - mtimeMs < young ? undefined : `${size} ${mtimeMs} ${ino}`
}

/**
 * Sockets, pipes and devices are no files of a course.
 *
 * @param file Where it stands on the disk.
 * @param name Its path below the folder.
 */
function toFile(file: string, name: string, entry: Dirent): Found | undefined {
  if (entry.isSymbolicLink()) return { entry: { path: toTreePath(name), kind: 'symlink', size: 0 }, name }
  if (!entry.isFile()) return undefined
  const stat = lstatSync(file, { throwIfNoEntry: false })
  return stat && { entry: { path: toTreePath(name), kind: 'file', size: stat.size }, name, stat }
}

function readBytes(file: string): Uint8Array | undefined {
  // Windows knows no O_NOFOLLOW; there the list alone tells links apart.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)
  try {
    const handle = openSync(file, flags)
    try {
      const stat = fstatSync(handle)
      return stat.isFile() ? readWhole(handle, stat.size) : undefined
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

/** What is there of so many bytes: someone may be cutting the file short. */
function readWhole(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const count = readSync(handle, bytes, length, size - length, null)
    if (count === 0) return bytes.subarray(0, length)
    length += count
  }
  return bytes
}
