import { createHash } from 'node:crypto'
import { sniffMediaType } from '@paath/media'
import type { MediaType } from '@paath/media'
import { slugOf } from '@paath/model'

/** Kinds of pictures that a course may hold, and how their files end. */
const endings: Partial<Record<MediaType, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/svg+xml': '.svg',
}

/** Can a module show this picture? Old pictures of Windows (EMF, WMF, BMP, TIFF) it cannot. */
export function isShownByBrowsers(bytes: Uint8Array): boolean {
  return endings[sniffMediaType(bytes)] !== undefined
}

/**
 * The name of a picture in `media/`: words that say what it is, and six characters of its hash. So the same picture has the
 * same name in every import, and the name is ASCII in every language.
 */
export function pictureName(bytes: Uint8Array, words: string): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 6)
  const slug = slugOf(words)
  const start = words.trim() === '' || slug.startsWith('s-') ? 'picture' : shorten(slug)
  return `${start}-${hash}${endings[sniffMediaType(bytes)] ?? ''}`
}

function shorten(slug: string): string {
  return slug.length <= 32 ? slug : slug.slice(0, 33).replace(/-[^-]*$/, '')
}
