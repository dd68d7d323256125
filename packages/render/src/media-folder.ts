import { assetPath } from '@paath/components'
import type { AssetLink } from '@paath/components'
import { readPictureSize } from '@paath/media'
import type { Course, Module, SiteFile } from '@paath/model'
import { hashBytes } from './hash-bytes.ts'

/** The media that a page uses, collected while it is made. */
export interface MediaFolder {
  /** Take a file, named relative to the module, into the package. */
  take(path: string): AssetLink | undefined
  /** The same for a file named relative to the course. */
  takeFromCourse(path: string): AssetLink | undefined
  files(): [string, SiteFile][]
}

/** Begin with an empty folder. The same file is taken once, whatever its paths. */
export function createMediaFolder(course: Course, module: Module): MediaFolder {
  const links = new Map<string, AssetLink | undefined>()
  const files = new Map<string, SiteFile>()
  const read = (source: string): AssetLink | undefined => {
    const bytes = course.files.read(source)
    if (!bytes) return undefined
    const url = nameOf(source, bytes)
    files.set(url, { bytes })
    return { url, size: bytes.length, ...readPictureSize(bytes) }
  }
  const takeFromCourse = (source: string): AssetLink | undefined => {
    if (!links.has(source)) links.set(source, read(source))
    return links.get(source)
  }
  return {
    take(path) {
      const source = assetPath(module, path)
      return source === undefined ? undefined : takeFromCourse(source)
    },
    takeFromCourse,
    files: () => [...files],
  }
}

/**
 * A name that every platform takes, which changes when the content does: `media/closing-time-4f6a21c0.svg`.
 *
 * @spec iGOT: entry names are `[A-Za-z0-9_.-/]` only
 */
function nameOf(path: string, bytes: Uint8Array): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const base = slug(name.slice(0, dot)).slice(0, 40) || 'file'
  return `media/${base}-${hashBytes(bytes)}.${slug(name.slice(dot + 1))}`
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
