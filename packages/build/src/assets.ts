import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UsageError } from '@paath/diagnostics'
import type { FileTree } from '@paath/model'
import { diskFiles } from './disk-files.ts'

/** Files that are the same in every course: runtime, fonts, scaffolds. They come with this package and are made by `pnpm build`. */
export interface Assets {
  /** Names the state of the sources that everything was built from: the same id promises the same results. */
  readonly id: string
  readonly files: FileTree
}

/** In the bundle the assets lie beside the code, in the package beside its folder. */
const places = ['./assets/', '../assets/'].map((place) => fileURLToPath(new URL(place, import.meta.url)))

let found: Assets | undefined

/**
 * The assets of this installation, found on the first call.
 *
 * @throws {UsageError} if Paath was not built.
 */
export function readAssets(): Assets {
  return (found ??= findAssets())
}

function findAssets(): Assets {
  const folder = places.find((place) => existsSync(`${place}build-id`))
  if (folder === undefined) {
    throw new UsageError('Paath is not built', 'Run `pnpm build` in its folder, or install it anew')
  }
  return { id: readFileSync(`${folder}build-id`, 'utf8').trim(), files: diskFiles(folder) }
}
