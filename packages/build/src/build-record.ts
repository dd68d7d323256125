/**
 * What a build was made from and what it made, kept beside its outputs. When nothing of either has changed, there is nothing to do, and
 * the stages are not even loaded.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import * as path from 'node:path'
import type { AnyDiagnostic } from '@paath/diagnostics'
import type { FileTree } from '@paath/model'
import { writeAtomically } from './atomic-file.ts'
import { toDiskPath } from './write-outputs.ts'

/** The record of one course and target. */
export interface BuildRecord {
  /** All that decides the outputs: the hash of the inputs, the edition of Paath, the languages asked for. */
  readonly key: string
  /** Warnings, to be said again. */
  readonly diagnostics: readonly AnyDiagnostic[]
  readonly outputs: readonly RecordedOutput[]
}

/** One file that was made. */
export interface RecordedOutput {
  /** BCP 47 tag of the folder it is in. */
  readonly language: string
  /** Relative to the folder of the language, with `/`. */
  readonly path: string
  readonly size: number
  readonly sha256: string
  /** When the disk says it was written: equal means that the contents need no second look. */
  readonly modified: number
}

/** A hash over everything in a course folder. */
export function hashFiles(files: FileTree): string {
  const hash = createHash('sha256')
  for (const { path: name, kind, size } of files.list()) {
    const bytes = kind === 'file' ? files.read(name) : undefined
    hash.update(`\0${kind} ${name}\0${bytes?.length ?? `unread ${size}`}\0`)
    if (bytes) hash.update(bytes)
  }
  return hash.digest('hex')
}

/** The hash of one file, as `SHA256SUMS` writes it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Read a record. One that is missing or broken counts as none. */
export function readRecord(file: string): BuildRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as Partial<BuildRecord>
    return record.key !== undefined && record.diagnostics && record.outputs
      ? (record as BuildRecord)
      : undefined
  } catch {
    return undefined
  }
}

/** Write a record, when everything that it names is in place. */
export function writeRecord(file: string, record: BuildRecord): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeAtomically(file, new TextEncoder().encode(`${JSON.stringify(record)}\n`))
}

/** Note an output that lies on the disk. */
export function recordOutput(
  folder: string,
  language: string,
  name: string,
  bytes: Uint8Array,
): RecordedOutput {
  const { mtimeMs } = statSync(toDiskPath(folder, name))
  return { language, path: name, size: bytes.length, sha256: sha256(bytes), modified: mtimeMs }
}

/** Is the file still what the record says? Its contents are read only if its time has changed. */
export function isUnchanged(folder: string, output: RecordedOutput): boolean {
  const file = toDiskPath(folder, output.path)
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile() !== true || stat.size !== output.size) return false
  return stat.mtimeMs === output.modified || sha256(readFileSync(file)) === output.sha256
}
