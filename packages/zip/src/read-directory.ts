import type { ZipDamage } from '@paath/diagnostics'

/** One line of the list of contents at the end of a zip, checked against the header in front of the data. */
export interface DirectoryEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link'
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly hasDescriptor: boolean
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where the packed bytes begin. */
  readonly dataStart: number
}

/** The list of contents of a zip, or why there is none. */
export type Directory =
  | { readonly entries: readonly DirectoryEntry[] }
  | { readonly damage: ZipDamage }
  | { readonly refused: 'zip64' | 'count' }

const endSize = 22
const centralSize = 46
const localSize = 30
const longestComment = 65_535

/** Read the list of contents of a zip. Every number in it is checked before it is used. */
export function readDirectory(zip: Buffer, maxEntries: number): Directory {
  const end = findEnd(zip)
  if (end === undefined) return { damage: 'no-end' }
  const count = zip.readUInt16LE(end + 10)
  const size = zip.readUInt32LE(end + 12)
  const start = zip.readUInt32LE(end + 16)
  if (hasZip64(zip, end) || count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    return { refused: 'zip64' }
  }
  if (count > maxEntries) return { refused: 'count' }
  if (zip.readUInt16LE(end + 8) !== count || start + size !== end) return { damage: 'truncated' }
  return readEntries(zip, { at: start, end, count })
}

function findEnd(zip: Buffer): number | undefined {
  const lowest = Math.max(0, zip.length - endSize - longestComment)
  for (let at = zip.length - endSize; at >= lowest; at--) {
    if (zip.readUInt32LE(at) !== 0x06054b50) continue
    if (at + endSize + zip.readUInt16LE(at + 20) === zip.length) return at
  }
  return undefined
}

function hasZip64(zip: Buffer, end: number): boolean {
  return end >= 20 && zip.readUInt32LE(end - 20) === 0x07064b50
}

function readEntries(zip: Buffer, { at, end, count }: { at: number; end: number; count: number }): Directory {
  const start = at
  const entries: DirectoryEntry[] = []
  for (let index = 0; index < count; index++) {
    if (at + centralSize > end || zip.readUInt32LE(at) !== 0x02014b50) return { damage: 'truncated' }
    const next =
      at + centralSize + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    if (next > end) return { damage: 'truncated' }
    const entry = readEntry(zip, at, start)
    if (typeof entry === 'string') return { damage: entry }
    if (entry.size === 0xffffffff || entry.packedSize === 0xffffffff) return { refused: 'zip64' }
    entries.push(entry)
    at = next
  }
  if (at !== end) return { damage: 'truncated' }
  return overlaps(entries) ? { damage: 'overlap' } : { entries }
}

function readEntry(zip: Buffer, at: number, directoryStart: number): DirectoryEntry | ZipDamage {
  const flags = zip.readUInt16LE(at + 8)
  const method = zip.readUInt16LE(at + 10)
  const packedSize = zip.readUInt32LE(at + 20)
  const size = zip.readUInt32LE(at + 24)
  const nameBytes = zip.subarray(at + centralSize, at + centralSize + zip.readUInt16LE(at + 28))
  const name = nameBytes.toString('utf8')
  const local = zip.readUInt32LE(at + 42)
  const dataStart = findData(zip, { local, directoryStart, nameBytes, method, flags })
  if (typeof dataStart === 'string') return dataStart
  if (packedSize !== 0xffffffff && dataStart + packedSize > directoryStart) return 'truncated'
  if (method === 0 && packedSize !== size) return 'size'
  return {
    name,
    kind: kindOf(name, zip.readUInt16LE(at + 4), zip.readUInt32LE(at + 38)),
    method,
    encrypted: (flags & 0x2041) !== 0,
    hasDescriptor: (flags & 0x0008) !== 0,
    crc: zip.readUInt32LE(at + 16),
    packedSize,
    size,
    dataStart,
  }
}

interface LocalHeader {
  readonly local: number
  readonly directoryStart: number
  readonly nameBytes: Buffer
  readonly method: number
  readonly flags: number
}

// A program that reads from the front sees the local headers, one that reads from the end the directory: both must agree.
function findData(
  zip: Buffer,
  { local, directoryStart, nameBytes, method, flags }: LocalHeader,
): number | ZipDamage {
  if (local + localSize > directoryStart || zip.readUInt32LE(local) !== 0x04034b50) return 'truncated'
  const nameLength = zip.readUInt16LE(local + 26)
  const nameStart = local + localSize
  const dataStart = nameStart + nameLength + zip.readUInt16LE(local + 28)
  if (dataStart > directoryStart) return 'truncated'
  const sameName = zip.subarray(nameStart, nameStart + nameLength).equals(nameBytes)
  const sameRest =
    zip.readUInt16LE(local + 8) === method && ((zip.readUInt16LE(local + 6) ^ flags) & 0x0009) === 0
  return sameName && sameRest ? dataStart : 'entry-mismatch'
}

function kindOf(name: string, madeBy: number, attributes: number): DirectoryEntry['kind'] {
  const type = (attributes >>> 16) & 0o170000
  if (madeBy >> 8 === 3 && type !== 0 && type !== 0o100000 && type !== 0o040000) return 'link'
  return name.endsWith('/') ? 'folder' : 'file'
}

// Entries that share bytes are the trick by which a small zip unpacks to petabytes.
function overlaps(entries: readonly DirectoryEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.dataStart - b.dataStart)
  return sorted.some((entry, index) => {
    const next = sorted[index + 1]
    return next !== undefined && entry.dataStart + entry.packedSize > next.dataStart - localSize
  })
}
