/** Drawings that a browser has made before, by the content that they were made from. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { compareText } from '@paath/diagnostics'
import { writeAtomically } from '../atomic-file.ts'

/** Changes when the same content is drawn in another way. */
const edition = '1'

/** The name of what comes of some files. */
export function drawingKey(files: ReadonlyMap<string, Uint8Array>, ...settings: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([edition, ...settings]))
  for (const name of [...files.keys()].sort(compareText)) {
    const bytes = files.get(name) ?? new Uint8Array()
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** Read what was drawn before. */
export function readDrawing(folder: string, name: string): Uint8Array | undefined {
  const file = path.join(folder, name)
  return existsSync(file) ? readFileSync(file) : undefined
}

/** Keep a drawing for the next time. */
export function keepDrawing(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  writeAtomically(path.join(folder, name), bytes)
}
