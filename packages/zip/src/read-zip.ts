import { crc32, inflateRawSync } from 'node:zlib'
import type { Place, Report, ZipDamage } from '@paath/diagnostics'
import { readDirectory } from './read-directory.ts'
import type { DirectoryEntry } from './read-directory.ts'
import { leavesFolder } from './entry-names.ts'

/** What a zip from elsewhere may cost. */
export interface ZipLimits {
  /** Bytes of the zip itself. Default: 400,000,000. */
  readonly maxZipBytes?: number
  /** Bytes of all files together. Default: 1,000,000,000. */
  readonly maxTotalBytes?: number
  /** Unpacked to packed size of one file above 1 MB. Default: 200. */
  readonly maxRatio?: number
  /** Default: 10,000. */
  readonly maxEntries?: number
}

/** What a zip holds. */
export interface ZipContent {
  /** By name, in the order of the zip. Folders are left out. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly entries: readonly ZipEntry[]
}

/** How one file lies in a zip. */
export interface ZipEntry {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  /** Sizes stand behind the data, not in front. */
  readonly hasDescriptor: boolean
  readonly packedSize: number
  readonly size: number
}

/**
 * Unpack a zip that nobody vouches for, in memory.
 *
 * Nothing is written and nothing throws: whatever is wrong or dangerous is reported with a `pkg/…` code, and then there
 * is no content.
 *
 * @param name Name of the zip, for diagnostics.
 */
export function readZip(
  bytes: Uint8Array,
  { name, limits = {}, report }: { name: string; limits?: ZipLimits; report: Report },
): ZipContent | undefined {
  const { maxZipBytes = 400_000_000, maxEntries = 10_000 } = limits
  const place = { file: name }
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (zip.length > maxZipBytes) {
    report('pkg/zip-broken', { reason: 'too-long' }, place)
    return undefined
  }
  const directory = readDirectory(zip, maxEntries)
  if ('damage' in directory) {
    report('pkg/zip-broken', { reason: directory.damage }, place)
    return undefined
  }
  if ('refused' in directory) {
    if (directory.refused === 'zip64') report('pkg/zip64', undefined, place)
    else report('pkg/zip-bomb', { reason: 'count', name: '' }, place)
    return undefined
  }
  if (!checkEntries(directory.entries, { limits, report, place })) return undefined
  return unpack(zip, directory.entries, (reason) => report('pkg/zip-broken', { reason }, place))
}

interface CheckContext {
  readonly limits: ZipLimits
  readonly report: Report
  readonly place: Place
}

/** Everything that can be judged without unpacking. */
function checkEntries(entries: readonly DirectoryEntry[], { limits, report, place }: CheckContext): boolean {
  const { maxTotalBytes = 1_000_000_000, maxRatio = 200 } = limits
  const seen = new Map<string, string>()
  let total = 0
  let good = true
  const fail: Report = (...finding) => {
    report(...finding)
    good = false
  }
  for (const { name, size, packedSize, method, encrypted, kind } of entries) {
    const other = seen.get(name.toLowerCase())
    seen.set(name.toLowerCase(), name)
    total += size
    if (leavesFolder(name)) fail('pkg/zip-slip', { name }, place)
    else if (kind === 'link') fail('pkg/zip-symlink', { name }, place)
    else if (encrypted) fail('pkg/zip-encrypted', { name }, place)
    else if (method !== 0 && method !== 8) fail('pkg/zip-method', { name, method }, place)
    else if (other !== undefined) fail('pkg/duplicate-name', { name: other, other: name }, place)
    else if (size > 1_000_000 && size > packedSize * maxRatio) {
      fail('pkg/zip-bomb', { reason: 'ratio', name }, place)
    }
  }
  if (total > maxTotalBytes) fail('pkg/zip-bomb', { reason: 'total', name: '' }, place)
  return good
}

function unpack(
  zip: Buffer,
  entries: readonly DirectoryEntry[],
  onDamage: (damage: ZipDamage) => void,
): ZipContent | undefined {
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (entry.kind === 'folder') continue
    const content = unpackEntry(zip, entry)
    if (typeof content === 'string') {
      onDamage(content)
      return undefined
    }
    files.set(entry.name, content)
  }
  return { files, entries: entries.filter(({ kind }) => kind === 'file').map(toZipEntry) }
}

function toZipEntry({ name, method, hasDescriptor, packedSize, size }: DirectoryEntry): ZipEntry {
  return { name, method: method === 0 ? 'stored' : 'deflated', hasDescriptor, packedSize, size }
}

function unpackEntry(zip: Buffer, entry: DirectoryEntry): Uint8Array | ZipDamage {
  const data = zip.subarray(entry.dataStart, entry.dataStart + entry.packedSize)
  const content = entry.method === 0 ? data : inflate(data, entry.size)
  if (typeof content === 'string') return content
  if (content.length !== entry.size) return 'size'
  return crc32(content) === entry.crc ? content : 'crc'
}

// The declared size bounds the memory: data that unpacks to more ends in an error, not in a full machine.
function inflate(data: Buffer, size: number): Buffer | ZipDamage {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'size' : 'data'
  }
}
