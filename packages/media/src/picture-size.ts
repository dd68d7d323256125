import { readImageSize } from './image-size.ts'
import type { PixelSize } from './image-size.ts'
import { decodeText, sniffMediaType } from './media-type.ts'
import { readSvgSize } from './svg.ts'

/**
 * Read only the size of a picture, for a page that leaves room for it. A file that was never checked gets no better
 * by that: `readMediaFacts` decides what a course may hold.
 */
export function readPictureSize(bytes: Uint8Array): PixelSize | undefined {
  const type = sniffMediaType(bytes)
  return type === 'image/svg+xml' ? readSvgSize(decodeText(bytes) ?? '') : readImageSize(bytes, type)
}
