import { asciiAt } from './media-type.ts'
import type { MediaType } from './media-type.ts'

/** Width and height in pixels. */
export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** Read the size of a raster picture from its header. Undefined if the header is cut off or makes no sense. */
export function readImageSize(bytes: Uint8Array, type: MediaType): PixelSize | undefined {
  const reader = sizeReaders[type]
  if (!reader) return undefined
  try {
    const size = reader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes)
    return size && size.width > 0 && size.height > 0 ? size : undefined
  } catch (error) {
    // A read beyond the end: the file was cut off.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

type SizeReader = (view: DataView, bytes: Uint8Array) => PixelSize | undefined

const sizeReaders: Readonly<Partial<Record<MediaType, SizeReader>>> = {
  'image/png': (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  'image/gif': (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
}

/** Walk from marker to marker until a frame header. */
function jpegSize(view: DataView): PixelSize | undefined {
  let offset = 2
  while (offset + 4 <= view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return undefined
    const marker = view.getUint8(offset + 1)
    // Fill bytes and markers without a length.
    if (marker === 0xff) offset += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) offset += 2
    else if (isFrameHeader(marker)) {
      return { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7) }
    } else {
      const length = view.getUint16(offset + 2)
      if (length < 2 || marker === 0xd9 || marker === 0xda) return undefined
      offset += 2 + length
    }
  }
  return undefined
}

/** SOF0 to SOF15, without the tables and arithmetic conditioning that share the range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function webpSize(view: DataView, bytes: Uint8Array): PixelSize | undefined {
  const chunk = asciiAt(bytes, 12, 4)
  if (chunk === 'VP8X') return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 }
  if (chunk === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  }
  if (chunk !== 'VP8L') return undefined
  const bits = view.getUint32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

function uint24(view: DataView, offset: number): number {
  return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16)
}
