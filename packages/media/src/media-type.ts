/**
 * What a file is, by its first bytes. The ending of its name is a claim; only content decides.
 */

/** Types of files that a course may hold, and a few that people try. */
export type MediaType = keyof typeof descriptions

/** What a type is for. */
export type MediaKind = 'image' | 'audio' | 'video' | 'captions' | 'document'

/** Words for messages: "… but it is a PNG picture". */
export const descriptions = {
  'image/png': 'a PNG picture',
  'image/jpeg': 'a JPEG picture',
  'image/gif': 'a GIF picture',
  'image/webp': 'a WebP picture',
  'image/svg+xml': 'an SVG drawing',
  'image/avif': 'an AVIF picture, which older phones cannot show',
  'image/heic': 'a HEIC photo, which browsers cannot show',
  'audio/mpeg': 'MP3 sound',
  'audio/mp4': 'M4A sound',
  'audio/ogg': 'OGG sound',
  'audio/wav': 'WAV sound',
  'video/mp4': 'an MP4 video',
  'video/quicktime': 'a QuickTime video, which most phones cannot play',
  'video/webm': 'a WebM video',
  'text/vtt': 'a captions file',
  'application/pdf': 'a PDF',
  'application/zip': 'an office file or an archive',
  'application/x-ole-storage': 'an office file of the old kind, which may hold macros',
  'text/html': 'a web page',
  'text/plain': 'plain text',
  'text/x-not-utf-8': 'text that was not saved as UTF-8',
  'application/octet-stream': 'something that is not known here',
} as const

/** What a course may hold: each ending with the contents it stands for. */
export const typesByExtension: ReadonlyMap<
  string,
  { readonly kind: MediaKind; readonly types: readonly MediaType[] }
> = new Map([
  ['.png', { kind: 'image', types: ['image/png'] }],
  ['.jpg', { kind: 'image', types: ['image/jpeg'] }],
  ['.jpeg', { kind: 'image', types: ['image/jpeg'] }],
  ['.gif', { kind: 'image', types: ['image/gif'] }],
  ['.webp', { kind: 'image', types: ['image/webp'] }],
  ['.svg', { kind: 'image', types: ['image/svg+xml'] }],
  ['.mp3', { kind: 'audio', types: ['audio/mpeg'] }],
  ['.m4a', { kind: 'audio', types: ['audio/mp4', 'video/mp4'] }],
  ['.ogg', { kind: 'audio', types: ['audio/ogg'] }],
  ['.wav', { kind: 'audio', types: ['audio/wav'] }],
  ['.mp4', { kind: 'video', types: ['video/mp4'] }],
  ['.webm', { kind: 'video', types: ['video/webm'] }],
  ['.vtt', { kind: 'captions', types: ['text/vtt'] }],
  ['.pdf', { kind: 'document', types: ['application/pdf'] }],
  ['.docx', { kind: 'document', types: ['application/zip'] }],
  ['.xlsx', { kind: 'document', types: ['application/zip'] }],
  ['.pptx', { kind: 'document', types: ['application/zip'] }],
  ['.odt', { kind: 'document', types: ['application/zip'] }],
  ['.ods', { kind: 'document', types: ['application/zip'] }],
  ['.odp', { kind: 'document', types: ['application/zip'] }],
  ['.txt', { kind: 'document', types: ['text/plain'] }],
  ['.csv', { kind: 'document', types: ['text/plain'] }],
] as const)

/** Tell what a file is. Unknown bytes are `application/octet-stream`. */
export function sniffMediaType(bytes: Uint8Array): MediaType {
  for (const [type, offset, signature] of signatures) {
    if (hasAt(bytes, offset, signature)) return type
  }
  if (hasAt(bytes, 0, 'RIFF')) {
    if (hasAt(bytes, 8, 'WEBP')) return 'image/webp'
    if (hasAt(bytes, 8, 'WAVE')) return 'audio/wav'
  }
  if (hasAt(bytes, 0, '\x1A\x45\xDF\xA3') && asciiAt(bytes, 0, 100).includes('webm')) return 'video/webm'
  if (hasAt(bytes, 4, 'ftyp')) return typeOfBrand(asciiAt(bytes, 8, 4))
  // MPEG audio without tags: eleven bits of sync, a version and layer III.
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2) return 'audio/mpeg'
  return typeOfText(bytes)
}

const signatures: readonly (readonly [MediaType, number, string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1A\n'],
  ['image/jpeg', 0, '\xFF\xD8\xFF'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['audio/mpeg', 0, 'ID3'],
  ['audio/ogg', 0, 'OggS'],
  ['application/pdf', 0, '%PDF-'],
  ['application/zip', 0, 'PK\x03\x04'],
  ['application/x-ole-storage', 0, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
]

function typeOfBrand(brand: string): MediaType {
  if (brand === 'avif' || brand === 'avis') return 'image/avif'
  if (/^(hei[cfmsx]|hevc|mif1|msf1)$/u.test(brand)) return 'image/heic'
  if (brand === 'qt  ') return 'video/quicktime'
  return brand.startsWith('M4A') ? 'audio/mp4' : 'video/mp4'
}

function typeOfText(bytes: Uint8Array): MediaType {
  const text = decodeText(bytes)
  if (text === undefined) return looksLikeText(bytes) ? 'text/x-not-utf-8' : 'application/octet-stream'
  if (/^WEBVTT(?=[ \t\r\n]|$)/u.test(text)) return 'text/vtt'
  const root = rootElement(text)
  if (root !== undefined && /^(?:\w+:)?svg$/u.test(root)) return 'image/svg+xml'
  return /^(?:html|head|body|script)$/iu.test(root ?? '') ? 'text/html' : 'text/plain'
}

/** Text in UTF-16, as Windows calls "Unicode", or in an older encoding of one byte a letter. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (hasAt(bytes, 0, '\xFF\xFE') || hasAt(bytes, 0, '\xFE\xFF')) return true
  return bytes
    .subarray(0, 1000)
    .every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}

/**
 * Name of the first element of a marked-up text, or the one that its DOCTYPE names.
 * Steps from piece to piece instead of matching them all at once, so that no text can make it slow.
 */
function rootElement(text: string): string | undefined {
  const space = /\s*/uy
  for (;;) {
    space.exec(text)
    const at = space.lastIndex
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined
    if (end === undefined) {
      return /^<(?:!doctype\s{1,20})?([a-z][\w:-]*)/iu.exec(text.slice(at, at + 200))?.[1]
    }
    const next = text.indexOf(end, at)
    if (next === -1) return undefined
    space.lastIndex = next + end.length
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a file in UTF-8 without its byte order mark; undefined if it is not text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** Does this Latin-1 text stand at the offset? */
export function hasAt(bytes: Uint8Array, offset: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[offset + index] !== text.charCodeAt(index)) return false
  }
  return true
}

/** Read bytes as Latin-1. */
export function asciiAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length))
}
