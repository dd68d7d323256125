import type { PackInput } from '@paath/packager'
import type { Assets } from './assets.ts'

type ControlFiles = NonNullable<PackInput['controlFiles']>

/** The schemas of SCORM that came with this installation. The same file always gives the same bytes object, so that it is packed once. */
export function toControlFiles({ files }: Assets): ControlFiles {
  const known = new Map<string, ReadonlyMap<string, Uint8Array>>()
  return (edition) => {
    const found = known.get(edition) ?? readFolder(files, `control/${edition}/`)
    known.set(edition, found)
    return found
  }
}

function readFolder(files: Assets['files'], folder: string): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (const { path } of files.list()) {
    const bytes = path.startsWith(folder) ? files.read(path) : undefined
    if (bytes) found.set(path.slice(folder.length), bytes)
  }
  if (found.size === 0) throw new Error(`The asset ${folder} is missing`)
  return found
}
