import type { Report } from '@paath/diagnostics'
import { readImageSize } from './image-size.ts'
import type { PixelSize } from './image-size.ts'
import { decodeText, descriptions, sniffMediaType, typesByExtension } from './media-type.ts'
import type { MediaKind, MediaType } from './media-type.ts'
import { readSvg } from './svg.ts'
import { readWebVtt } from './web-vtt.ts'
import type { Captions } from './web-vtt.ts'

/** What is known of a media file that a course may hold. */
export interface MediaFacts {
  readonly kind: MediaKind
  /** By content. */
  readonly type: MediaType
  readonly bytes: number
  /** Of a picture. A drawing gives its own units and may give none. */
  readonly size?: PixelSize
  /** Of a captions file. */
  readonly captions?: Captions
}

/** The most pixels a picture may have: an old phone holds four bytes for each of them in memory. */
export const pixelLimit = 50_000_000

/**
 * Read what a file is, and refuse what a course may not hold.
 *
 * @param name Path of the file for places and for its ending.
 * @param report Receives `media/*`, `sec/asset-type`, `sec/svg-active` and `sec/image-bomb`.
 * @returns Undefined if the file must not be used.
 */
export function readMediaFacts(bytes: Uint8Array, name: string, report: Report): MediaFacts | undefined {
  const place = { file: name }
  const extension = extensionOf(name)
  const allowed = typesByExtension.get(extension)
  if (!allowed) {
    report('sec/asset-type', { file: name, extension, found: undefined }, place)
    return undefined
  }
  if (bytes.length === 0) {
    report('media/empty-file', { file: name }, place)
    return undefined
  }
  const type = sniffMediaType(bytes)
  const { kind } = allowed
  // A captions file without its first line is plain text: the reader of captions says so better.
  const isCaptions = kind === 'captions' && type === 'text/plain'
  const found = allowed.types.includes(type) || isCaptions ? faultOf(bytes, type) : descriptions[type]
  if (found !== undefined) {
    report('sec/asset-type', { file: name, extension, found }, place)
    return undefined
  }
  const content = readContent(bytes, { name, kind, type, report })
  return content && { kind, type, bytes: bytes.length, ...content }
}

/** The ending of a name in lower case, with its dot; empty if it has none. */
function extensionOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase()
  const dot = file.lastIndexOf('.')
  return dot === -1 ? '' : file.slice(dot)
}

/** Macros hide in office files of every name. */
function faultOf(bytes: Uint8Array, type: MediaType): string | undefined {
  if (type !== 'application/zip') return undefined
  return includesText(bytes, 'vbaProject.bin') ? 'an office file with macros' : undefined
}

function includesText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length++
    if (length === text.length) return true
  }
  return false
}

interface ReadContext {
  readonly name: string
  readonly kind: MediaKind
  readonly type: MediaType
  readonly report: Report
}

function readContent(
  bytes: Uint8Array,
  { name, kind, type, report }: ReadContext,
): Pick<MediaFacts, 'size' | 'captions'> | undefined {
  if (kind === 'captions') return { captions: readWebVtt(decodeText(bytes) ?? '', name, report) }
  if (kind !== 'image') return {}
  if (type === 'image/svg+xml') return readSvg(bytes, name, report)
  const size = readImageSize(bytes, type)
  if (!size) {
    report(
      'media/broken-image',
      { file: name, format: type.slice('image/'.length).toUpperCase() },
      { file: name },
    )
    return undefined
  }
  if (size.width * size.height > pixelLimit) {
    report('sec/image-bomb', { file: name, ...size, millions: pixelLimit / 1_000_000 }, { file: name })
    return undefined
  }
  return { size }
}
