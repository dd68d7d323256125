import { mkdirSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { writeAtomically } from '../atomic-file.ts'

/** Names of the files that the last kit had. A record that is missing or broken counts as none. */
export function listOld(file: string): string[] {
  try {
    const names = JSON.parse(readFileSync(file, 'utf8')) as unknown
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}

/** Note the files of a kit, so that the next one can take away what it no longer has. */
export function recordKit(file: string, names: readonly string[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeAtomically(file, new TextEncoder().encode(`${JSON.stringify(names)}\n`))
}
