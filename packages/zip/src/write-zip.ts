import { compareText } from '@paath/diagnostics'
import type { Report } from '@paath/diagnostics'
import { packBytes } from './deflate.ts'
import type { PackedBytes, ZipFile } from './deflate.ts'
import { checkEntryNames } from './entry-names.ts'
import type { EntryNames } from './entry-names.ts'

/** What `writeZip` needs beside the files. */
export interface WriteZipOptions {
  /** Name of the zip, for diagnostics. */
  readonly name: string
  readonly report: Report
  /** Bytes at which a package is refused. Default: 200 MB. */
  readonly maxBytes?: number
  /** Bytes at which there is a warning. Default: 100 MB. */
  readonly largeBytes?: number
  /** Names that stand first, in this order. Default: `imsmanifest.xml`, which some readers look for at the start only. */
  readonly first?: readonly string[]
  /** Default: `portal`. */
  readonly names?: EntryNames
}

const mostEntries = 65_535

/**
 * Pack files into a zip: chosen names first, then by name, with sizes in front of the data.
 *
 * The same files give the same bytes, whatever their order, the clock or the time zone. Bad names, too many files and a
 * package over the limit are reported; then there is no zip.
 *
 * @spec PKG-ZIP-1 PKG-ZIP-2 PKG-ZIP-3 PKG-ZIP-4 PKG-SIZE-1
 */
export function writeZip(
  files: ReadonlyMap<string, ZipFile>,
  options: WriteZipOptions,
): Uint8Array | undefined {
  const { report, maxBytes = 200_000_000, largeBytes = 100_000_000, first = ['imsmanifest.xml'] } = options
  const place = { file: options.name }
  if (!checkEntryNames(files.keys(), { place, report, allowed: options.names ?? 'portal' })) return undefined
  if (files.size > mostEntries) {
    report('pkg/too-many-files', { count: files.size, limit: mostEntries }, place)
    return undefined
  }
  const entries = [...files]
    .sort(([a], [b]) => rank(a, first) - rank(b, first) || compareText(a, b))
    .map(([name, file]) => toEntry(name, file))
  const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), endSize)
  if (bytes > maxBytes) {
    report('pkg/size', { bytes, limit: maxBytes }, place)
    return undefined
  }
  if (bytes > largeBytes) report('pkg/size', { bytes, limit: largeBytes }, place, { severity: 'warning' })
  return concatenate(entries, bytes)
}

function rank(name: string, first: readonly string[]): number {
  const index = first.indexOf(name)
  return index === -1 ? first.length : index
}

interface Entry extends PackedBytes {
  /** UTF-8. */
  readonly name: Buffer
}

const localSize = 30
const centralSize = 46
const endSize = 22

function toEntry(name: string, file: ZipFile): Entry {
  return { name: Buffer.from(name, 'utf8'), ...packBytes(name, file) }
}

function sizeOf({ name, data }: Entry): number {
  return localSize + centralSize + 2 * name.length + data.length
}

function concatenate(entries: readonly Entry[], size: number): Uint8Array {
  const zip = Buffer.allocUnsafe(size)
  let offset = 0
  const offsets: number[] = []
  for (const entry of entries) {
    offsets.push(offset)
    offset = writeLocal(zip, offset, entry)
    zip.set(entry.data, offset)
    offset += entry.data.length
  }
  const start = offset
  for (const [index, entry] of entries.entries()) {
    offset = writeCentral(zip, offset, { entry, local: offsets[index] ?? 0 })
  }
  writeEnd(zip, offset, { count: entries.length, start })
  return zip
}

function writeLocal(zip: Buffer, at: number, entry: Entry): number {
  zip.writeUInt32LE(0x04034b50, at)
  writeCommon(zip, at + 4, entry)
  zip.set(entry.name, at + localSize)
  return at + localSize + entry.name.length
}

function writeCentral(zip: Buffer, at: number, { entry, local }: { entry: Entry; local: number }): number {
  zip.fill(0, at, at + centralSize)
  zip.writeUInt32LE(0x02014b50, at)
  // Made on Unix, so that the mode below is read: a plain file that everyone may read.
  zip.writeUInt16LE(0x0314, at + 4)
  writeCommon(zip, at + 6, entry)
  zip.writeUInt32LE((0o100644 << 16) >>> 0, at + 38)
  zip.writeUInt32LE(local, at + 42)
  zip.set(entry.name, at + centralSize)
  return at + centralSize + entry.name.length
}

/** The 26 bytes that stand in both headers: version, flags, method, date, checksum, sizes, length of the name. */
function writeCommon(zip: Buffer, at: number, { name, data, deflated, crc, size }: Entry): void {
  zip.writeUInt16LE(20, at)
  // Names are UTF-8; sizes are here and not in a descriptor behind the data.
  zip.writeUInt16LE(0x0800, at + 2)
  zip.writeUInt16LE(deflated ? 8 : 0, at + 4)
  // 1980-01-01, the first day that the format knows. No clock and no time zone comes in.
  zip.writeUInt16LE(0, at + 6)
  zip.writeUInt16LE(0x0021, at + 8)
  zip.writeUInt32LE(crc, at + 10)
  zip.writeUInt32LE(data.length, at + 14)
  zip.writeUInt32LE(size, at + 18)
  zip.writeUInt16LE(name.length, at + 22)
  zip.writeUInt16LE(0, at + 24)
}

function writeEnd(zip: Buffer, at: number, { count, start }: { count: number; start: number }): void {
  zip.fill(0, at, at + endSize)
  zip.writeUInt32LE(0x06054b50, at)
  zip.writeUInt16LE(count, at + 8)
  zip.writeUInt16LE(count, at + 10)
  zip.writeUInt32LE(at - start, at + 12)
  zip.writeUInt32LE(start, at + 16)
}
