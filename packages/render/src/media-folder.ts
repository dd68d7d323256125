import { assetPath } from '@paath/components'
import type { AssetLink } from '@paath/components'
import type { Course, Module, SiteFile } from '@paath/model'
import { hashText } from './hash-text.ts'
import { measurePicture } from './measure-picture.ts'

/** The media that a page uses, collected while it is made. */
export interface MediaFolder {
  /** Take a file, named relative to the module, into the package. */
  take(path: string): AssetLink | undefined
  files(): [string, SiteFile][]
}

/** Begin with an empty folder. The same file is taken once, whatever its paths. */
export function createMediaFolder(course: Course, module: Module): MediaFolder {
  const links = new Map<string, AssetLink>()
  const files = new Map<string, SiteFile>()
  return {
    take(path) {
      const source = assetPath(module, path)
      if (source === undefined) return undefined
      const known = links.get(source)
      if (known) return known
      const bytes = course.files.read(source)
      if (!bytes) return undefined
      const url = nameOf(source, bytes)
      files.set(url, { bytes })
      const link: AssetLink = { url, size: bytes.length, ...measurePicture(bytes, source) }
      links.set(source, link)
      return link
    },
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
  const extension = dot > 0 ? slug(name.slice(dot + 1)) : ''
  const base = slug(dot > 0 ? name.slice(0, dot) : name).slice(0, 40) || 'file'
  return `media/${base}-${hashText(path, bytes)}${extension ? `.${extension}` : ''}`
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
