import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where it is noted what each picture was drawn from, relative to the repository. */
export const statesFile = 'docs/components/drawn-from.json'

/** What each picture was drawn from, by its name. */
export function readStates(root: string): Readonly<Record<string, string>> {
  const file = join(root, statesFile)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
}
