/** What was proven before, kept beside the results: a package with the same hash is not played again. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { writeAtomically } from '@paath/build'
import type { AnyDiagnostic } from '@paath/diagnostics'

/** Where the record of one package lies. */
export interface RecordPlace {
  /** Absolute folder of all results. */
  readonly out: string
  /** Hash of the package. */
  readonly sha256: string
  /** Names the edition of Paath: another one proves anew. */
  readonly edition: string
}

/** What a quick proof found; undefined for a package that was not proven by this edition of Paath. */
export function readProofRecord(place: RecordPlace): readonly AnyDiagnostic[] | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(place), 'utf8')) as AnyDiagnostic[]
  } catch {
    return undefined
  }
}

/** Keep what a quick proof found. */
export function writeProofRecord(place: RecordPlace, diagnostics: readonly AnyDiagnostic[]): void {
  const file = fileOf(place)
  mkdirSync(path.dirname(file), { recursive: true })
  writeAtomically(file, new TextEncoder().encode(`${JSON.stringify(diagnostics)}\n`))
}

/** SHA-256 of the files of a folder of results, by name: a cheap look before anything is loaded. */
export function hashOutput(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const name of paths) hash.update(`${name}\0`).update(readFileSync(path.join(folder, name)))
  return hash.digest('hex')
}

function fileOf({ out, sha256, edition }: RecordPlace): string {
  const key = createHash('sha256').update(`${sha256} ${edition}`).digest('hex')
  return path.join(out, '.paath', 'proofs', `${key}.json`)
}
