import { readFileSync, statSync } from 'node:fs'
import { UsageError, compareText } from '@paath/diagnostics'
import { assessmentFile } from './assessment-file.ts'
import type { FileEntry } from '@paath/model'
import type { DiskFiles } from './disk-files.ts'

/** The most bytes of a final test that are read. The parser says more about what it finds. */
const largest = 20_000_000

/**
 * The files of a course with a final test from elsewhere, in the place of its own.
 *
 * @param path Absolute. Undefined: the files as they are.
 * @throws {UsageError} if there is no such file.
 */
export function withAssessment(files: DiskFiles, path: string | undefined): DiskFiles {
  if (path === undefined) return files
  const bytes = readTest(path)
  const entry: FileEntry = { path: assessmentFile, kind: 'file', size: bytes.length }
  const others = files.list().filter((file) => file.path !== assessmentFile)
  const list = [...others, entry].sort((a, b) => compareText(a.path, b.path))
  return {
    isComplete: files.isComplete,
    tooLarge: files.tooLarge.filter((file) => file !== assessmentFile),
    list: () => list,
    read: (wanted) => (wanted === assessmentFile ? bytes : files.read(wanted)),
    locate: (wanted) => (wanted === assessmentFile ? path : files.locate(wanted)),
  }
}

function readTest(path: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isFile() !== true)
    throw new UsageError(`There is no file ${path}`, 'Give `--assessment` the path of an `assessment.mdx`')
  if (stat.size > largest)
    throw new UsageError(`${path} is too large for a final test`, 'Give `--assessment` a text file')
  return readFileSync(path)
}
