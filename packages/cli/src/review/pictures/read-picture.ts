import { lstatSync, readFileSync } from 'node:fs'
import * as path from 'node:path'

/** Larger files are not read. */
const largest = 10_000_000

/**
 * Read one picture that another job left.
 *
 * @param name As the report gives it; the report was held against its shape, and nothing but a plain name fits here either.
 */
export function readPicture(folder: string, name: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{32}\.png$/.test(name)) return undefined
  const file = path.join(folder, name)
  const stat = lstatSync(file, { throwIfNoEntry: false })
  return stat?.isFile() && stat.size <= largest ? readFileSync(file) : undefined
}
