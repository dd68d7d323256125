import { mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, statSync } from 'node:fs'
import * as path from 'node:path'
import { compareText } from '@paath/diagnostics'
import { explainTrouble, removeIfAbandoned, writeAtomically } from './atomic-file.ts'

/** The file that lists the others with their hashes: it is written when all others are there. */
const lastFile = 'SHA256SUMS'

/** What was done to a folder. */
export interface WrittenOutputs {
  /** Paths of new and changed files. */
  readonly written: readonly string[]
  /** Paths of files that were taken away. */
  readonly removed: readonly string[]
}

/**
 * Bring a folder to this state, file by file. A crash at any moment leaves each file old or new, never half.
 * A file that holds these bytes already is left alone.
 *
 * @param folder Made if it does not exist.
 * @param files By path relative to the folder, with `/`.
 * @param old Paths of files that an earlier run wrote. Those that are not in `files` are removed, nothing else is.
 */
export function writeOutputs(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  old: readonly string[] = [],
): WrittenOutputs {
  const written: string[] = []
  const folders = new Set<string>()
  for (const name of inWritingOrder(files.keys())) {
    const file = toDiskPath(folder, name)
    if (!folders.has(path.dirname(file))) prepareFolder(path.dirname(file))
    folders.add(path.dirname(file))
    const bytes = files.get(name)!
    if (hasBytes(file, bytes)) continue
    writeAtomically(file, bytes)
    written.push(name)
  }
  const removed = old.filter((name) => !files.has(name) && removeOutput(folder, name))
  return { written, removed }
}

/**
 * The place of an output on the disk.
 *
 * @param name With `/`, and inside the folder.
 */
export function toDiskPath(folder: string, name: string): string {
  const parts = name.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part))) {
    throw new Error(`An output must stay in its folder: ${name}`)
  }
  return path.join(folder, ...parts)
}

function inWritingOrder(names: Iterable<string>): string[] {
  const rank = (name: string): number => (name === lastFile ? 1 : 0)
  return [...names].sort((a, b) => rank(a) - rank(b) || compareText(a, b))
}

/** Make the folder, and clear what a killed run has left in it. */
function prepareFolder(folder: string): void {
  explainTrouble(folder, () => mkdirSync(folder, { recursive: true }))
  for (const name of readdirSync(folder)) removeIfAbandoned(folder, name)
}

function hasBytes(file: string, bytes: Uint8Array): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size === bytes.length && readFileSync(file).equals(bytes)
}

function removeOutput(folder: string, name: string): boolean {
  const file = toDiskPath(folder, name)
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false
  explainTrouble(file, () => rmSync(file))
  removeEmptyFolders(folder, path.dirname(file))
  return true
}

function removeEmptyFolders(top: string, folder: string): void {
  for (let at = folder; at !== top && at.startsWith(top); at = path.dirname(at)) {
    if (readdirSync(at).length > 0) return
    rmdirSync(at)
  }
}
