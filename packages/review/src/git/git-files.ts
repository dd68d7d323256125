import type { DiskFiles } from '@paath/build'
import { isIgnored, largestFile } from '@paath/build'
import { compareText } from '@paath/diagnostics'
import type { Blobs } from './blobs.ts'
import type { GitEntry } from './git-tree.ts'

/** Limits of a course folder, as on disk. */
const most = { files: 20_000, depth: 16 }

/** Files that every look at a course reads: they are fetched together. */
const isText = /\.(?:mdx?|yaml|vtt|csv|txt|svg|po|hbs)$/i
const largestText = 2_000_000

/**
 * A folder of a commit as the stages see it, with nothing written to disk.
 *
 * @param folder In the repository, with `/` at the end, or empty.
 */
export function gitFiles(entries: readonly GitEntry[], folder: string, blobs: Blobs): DiskFiles {
  const inside = entries.filter(
    ({ path }) => path.startsWith(folder) && !path.slice(folder.length).split('/').some(isIgnored),
  )
  const fitting = inside.filter(({ path }) => path.slice(folder.length).split('/').length <= most.depth)
  const kept = new Map(
    fitting.slice(0, most.files).map((entry) => [entry.path.slice(folder.length).normalize('NFC'), entry]),
  )
  const list = [...kept]
    .map(([path, { kind, size }]) => ({ path, kind, size }))
    .sort((a, b) => compareText(a.path, b.path))
  blobs.load(
    [...kept].flatMap(([path, { blob, size }]) => (isText.test(path) && size <= largestText ? [blob] : [])),
  )
  return {
    isComplete: kept.size === inside.length,
    tooLarge: list.filter(({ size }) => size > largestFile).map(({ path }) => path),
    locate: () => undefined,
    list: () => list,
    read: (path) => {
      const entry = kept.get(path)
      return entry && entry.kind === 'file' && entry.size <= largestFile ? blobs.read(entry.blob) : undefined
    },
  }
}
