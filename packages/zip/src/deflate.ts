import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A file that goes into a zip. */
export interface ZipFile {
  readonly bytes: Uint8Array
  /** Set when the same bytes go into many zips: they are compressed once. Equal keys promise equal bytes. */
  readonly sharedKey?: string
}

/** The bytes of one file as they lie in a zip. */
export interface PackedBytes {
  readonly data: Uint8Array
  readonly deflated: boolean
  readonly crc: number
  /** Size before compression. */
  readonly size: number
}

/** Shared files, packed. They are the same in every package of a run, so the best level pays. */
const shared = new Map<string, PackedBytes>()

/** Pack one file. A shared file is packed once in the life of the process. */
export function packBytes(name: string, file: ZipFile): PackedBytes {
  if (file.sharedKey === undefined) return deflate(name, file.bytes, 6)
  const known = shared.get(file.sharedKey)
  if (known?.size === file.bytes.length) return known
  const packed = deflate(name, file.bytes, constants.Z_BEST_COMPRESSION)
  shared.set(file.sharedKey, packed)
  return packed
}

function deflate(name: string, bytes: Uint8Array, level: number): PackedBytes {
  const rest = { crc: crc32(bytes), size: bytes.length }
  if (isHopeless(name, bytes)) return { data: bytes, deflated: false, ...rest }
  const data = deflateRawSync(bytes, { level })
  return data.length < bytes.length
    ? { data, deflated: true, ...rest }
    : { data: bytes, deflated: false, ...rest }
}

const compressed = /\.(avif|gif|jpe?g|m4[av]|mp[34]|og[agv]|png|web[mp]|woff2?|zip)$/i

// Large media are compressed already: deflating them costs seconds and saves nothing.
function isHopeless(name: string, bytes: Uint8Array): boolean {
  return bytes.length > 65_536 && compressed.test(name)
}
