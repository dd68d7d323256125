import { assetPath } from '@paath/components'
import type { AssetLink } from '@paath/components'
import { readPictureSize } from '@paath/media'
import type { PictureForm } from '@paath/media'
import type { Course, Module, SiteFile } from '@paath/model'
import { hashBytes } from './hash-bytes.ts'

/** The media that a page uses, collected while it is made. */
export interface MediaFolder {
  /** Take a file, named relative to the module, into the package. */
  take(path: string): AssetLink | undefined
  /** The same for a file named relative to the course. */
  takeFromCourse(path: string): AssetLink | undefined
  files(): [string, SiteFile][]
  /** The files of the course that were taken, in the order they were asked for. */
  taken(): readonly TakenFile[]
}

/** A file of the course that a page uses. */
export interface TakenFile {
  /** Path in the course. */
  readonly source: string
  /** Bytes. */
  readonly size: number
}

/** Lighter forms of pictures, by path in the course. */
export type Pictures = ReadonlyMap<string, readonly PictureForm[]>

/** Begin with an empty folder. The same file is taken once, whatever its paths. */
export function createMediaFolder(
  course: Course,
  module: Module,
  pictures: Pictures = new Map(),
): MediaFolder {
  const links = new Map<string, AssetLink | undefined>()
  const files = new Map<string, SiteFile>()
  const taken: TakenFile[] = []
  const put = (url: string, bytes: Uint8Array): string => {
    files.set(url, { bytes })
    return url
  }
  const read = (source: string): AssetLink | undefined => {
    const bytes = course.files.read(source)
    if (!bytes) return undefined
    taken.push({ source, size: bytes.length })
    const url = put(nameOf(source, bytes), bytes)
    const forms = (pictures.get(source) ?? []).map((form) => ({
      url: put(nameOf(`${source}.${form.type.slice('image/'.length)}`, form.bytes), form.bytes),
      type: form.type,
    }))
    return {
      url,
      size: bytes.length,
      ...readPictureSize(bytes),
      ...(forms.length > 0 && { forms }),
    }
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
    taken: () => taken,
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
