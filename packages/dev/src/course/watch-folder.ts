/**
 * Hears that a folder may have changed. What the system tells of changes differs by system, disk and editor (one saves into the
 * file, one renames a new file over it, a shared drive tells nothing), so events are only hints here: the truth is a list
 * of the folder with sizes and times, made again after each hint and, in case no hint came, every second.
 */
import { lstatSync, readdirSync, watch } from 'node:fs'
import type { Dirent, FSWatcher } from 'node:fs'
import { join } from 'node:path'
import { isIgnored } from '@paath/build'

/** A folder that is being watched. */
export interface FolderWatch {
  readonly close: () => void
}

/** How a folder is watched. */
export interface WatchOptions {
  /** Called when something may have changed, and things have been quiet for a moment. */
  readonly onChange: () => void
  /** Milliseconds between looks that nothing asked for. Default: `1000`. */
  readonly pollEvery?: number
}

/** What is told of one save comes in a burst: look once for all of it. */
const burst = 1

/** Editors empty a file and then fill it, or write, rename and remove: wait until they have been quiet for so long. */
const quiet = 20

/** A folder that is never quiet is looked at nevertheless. */
const patience = 250

/** Folders within folders that are watched, as far as a course is read. */
const deepest = 16

/** Watch a folder, which need not be there yet and may go and come back. */
export function watchFolder(folder: string, { onChange, pollEvery = 1_000 }: WatchOptions): FolderWatch {
  const watchers = new Map<string, FSWatcher>()
  let known = scan(folder)
  let timer: NodeJS.Timeout | undefined
  let isWaiting = false
  let since = 0
  const look = (now: Scan): void => {
    known = now
    since = Date.now()
    follow(known.folders, { watchers, hint })
    onChange()
  }
  const lookWhenQuiet = (): void => {
    clearTimeout(timer)
    isWaiting = true
    timer = setTimeout(
      () => {
        isWaiting = false
        timer = undefined
        look(scan(folder))
      },
      Date.now() - since > patience ? burst : quiet,
    )
  }
  const lookAtOnce = (): void => {
    timer = undefined
    const now = scan(folder)
    if (isRewritten(known.files, now.files)) look(now)
    else lookWhenQuiet()
  }
  const hint = (): void => {
    if (isWaiting || Date.now() - since < quiet) lookWhenQuiet()
    else if (timer === undefined) {
      since = Date.now()
      timer = setTimeout(lookAtOnce, burst)
    }
  }
  const poll = (): void => {
    if (!isSame(scan(folder), known)) hint()
  }
  follow(known.folders, { watchers, hint })
  const interval = setInterval(poll, pollEvery)
  return {
    close: () => {
      clearInterval(interval)
      clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.close()
      watchers.clear()
    },
  }
}

interface Following {
  readonly watchers: Map<string, FSWatcher>
  readonly hint: () => void
}

/** Watch the folders that are there, and no others. */
function follow(folders: readonly string[], { watchers, hint }: Following): void {
  const drop = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  for (const folder of watchers.keys()) if (!folders.includes(folder)) drop(folder)
  for (const folder of folders) {
    if (watchers.has(folder)) continue
    try {
      const watcher = watch(folder, hint)
      watchers.set(folder, watcher)
      // A folder that was removed or renamed: the next list of the folders says what is there in its place.
      watcher.on('error', () => {
        drop(folder)
        hint()
      })
    } catch {
      // Too many watches, or the folder went this very moment. The look every second sees the rest.
    }
  }
}

interface Scan {
  readonly folders: readonly string[]
  /** Every file with its size, time and place on the disk. */
  readonly files: ReadonlyMap<string, Stamp>
}

interface Stamp {
  readonly size: number
  readonly mark: string
}

/** Was a file that is known written again, and nothing emptied or taken away? Then it is likely to be whole. */
function isRewritten(before: Scan['files'], now: Scan['files']): boolean {
  let isAny = false
  for (const [file, { size, mark }] of before) {
    const stamp = now.get(file)
    if (!stamp || (stamp.size === 0 && size > 0)) return false
    isAny ||= stamp.mark !== mark
  }
  return isAny
}

function isSame(scanned: Scan, known: Scan): boolean {
  const { files } = scanned
  return (
    scanned.folders.join('\n') === known.folders.join('\n') &&
    files.size === known.files.size &&
    [...files].every(([file, { mark }]) => known.files.get(file)?.mark === mark)
  )
}

function scan(root: string): Scan {
  const folders: string[] = []
  const files = new Map<string, Stamp>()
  const walk = (folder: string, level: number): void => {
    const entries = entriesOf(folder)
    if (!entries) return
    folders.push(folder)
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (isIgnored(entry.name)) continue
      if (entry.isDirectory()) {
        if (level < deepest) walk(path, level + 1)
      } else files.set(path, stampOf(path))
    }
  }
  walk(root, 1)
  return { folders, files }
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // The folder is not there, or may not be read.
    return undefined
  }
}

function stampOf(file: string): Stamp {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  return stat
    ? { size: stat.size, mark: `${stat.size} ${stat.mtimeMs} ${stat.ino}` }
    : { size: 0, mark: 'gone' }
}
