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

/** Editors empty a file and then fill it, or write, rename and remove: wait until they are done. */
const quiet = 8

/** Folders within folders that are watched, as far as a course is read. */
const deepest = 16

/** Watch a folder, which need not be there yet and may go and come back. */
export function watchFolder(folder: string, { onChange, pollEvery = 1_000 }: WatchOptions): FolderWatch {
  const watchers = new Map<string, FSWatcher>()
  let known = scan(folder)
  let timer: NodeJS.Timeout | undefined
  const hint = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      known = scan(folder)
      follow(known.folders, { watchers, hint })
      onChange()
    }, quiet)
  }
  const poll = (): void => {
    const now = scan(folder)
    if (now.signature !== known.signature) hint()
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
  /** Differs whenever a file was written, made, renamed or removed. */
  readonly signature: string
}

function scan(root: string): Scan {
  const folders: string[] = []
  const files: string[] = []
  const walk = (folder: string, level: number): void => {
    const entries = entriesOf(folder)
    if (!entries) return
    folders.push(folder)
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (isIgnored(entry.name)) continue
      if (entry.isDirectory()) {
        if (level < deepest) walk(path, level + 1)
      } else files.push(`${path} ${stampOf(path)}`)
    }
  }
  walk(root, 1)
  return { folders, signature: [...folders, ...files].join('\n') }
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // The folder is not there, or may not be read.
    return undefined
  }
}

function stampOf(file: string): string {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  return stat ? `${stat.size} ${stat.mtimeMs} ${stat.ino}` : 'gone'
}
