import type { Report } from '@paath/diagnostics'
import { readXml } from '@paath/xml'
import type { XmlPoint, XmlReadElement } from '@paath/xml'
import { readZip } from '@paath/zip'
import type { ZipLimits } from '@paath/zip'
import { strictNamespace, wordNamespace } from './word-names.ts'
import { childrenOf } from './word-tree.ts'

/** A Word document whose parts can be read. */
export interface WordFile {
  /** Root of the main part. */
  readonly document: XmlReadElement
  /** Name of the main part: `word/document.xml` in most files. */
  readonly main: string
  /** Names of all parts. */
  readonly names: readonly string[]
  readonly bytes: (name: string) => Uint8Array | undefined
  /** A part as a tree. Undefined if it is not there or damaged: styles and properties only help. */
  readonly tree: (name: string) => XmlReadElement | undefined
}

/** Why a file is no Word document that could be read. */
export interface WordFault {
  /** `zip`: already reported by the reader of zips. */
  readonly fault: 'old-word' | 'password' | 'zip' | 'no-document' | 'xml' | 'doctype' | 'too-large'
  readonly detail?: string
  /** Where in the main part. */
  readonly point?: XmlPoint
}

/** A long book, with all that Word adds, is far below this. */
const usualLimits: ZipLimits = { maxZipBytes: 50_000_000, maxTotalBytes: 300_000_000, maxEntries: 2000 }
const xmlLimits = { maxLength: 60_000_000, maxDepth: 200, maxElements: 3_000_000 }

/**
 * Open a Word document that nobody vouches for, in memory. It costs no more than the limits say, nothing is loaded from
 * elsewhere, and nothing in it runs.
 *
 * @param options.report Receives `pkg/*` codes for what is wrong with the zip.
 */
export function openWord(
  bytes: Uint8Array,
  { name, report, limits = usualLimits }: { name: string; report: Report; limits?: ZipLimits },
): WordFile | WordFault {
  if (isOldContainer(bytes)) return { fault: holdsWide(bytes, 'EncryptedPackage') ? 'password' : 'old-word' }
  const files = readZip(bytes, { name, limits, report })?.files
  if (files === undefined) return { fault: 'zip' }
  const tree = (part: string): XmlReadElement | undefined => {
    const found = files.get(part)
    return found && readXml(new TextDecoder().decode(found), xmlLimits).root
  }
  const main = mainPart(tree('_rels/.rels')) ?? 'word/document.xml'
  const part = files.get(main)
  if (part === undefined) return { fault: 'no-document' }
  const { root, fault } = readXml(new TextDecoder().decode(part), xmlLimits)
  if (fault) {
    const { kind, detail, point } = fault
    if (kind === 'syntax') return { fault: 'xml', detail, point }
    return { fault: kind === 'doctype' ? 'doctype' : 'too-large', point }
  }
  if (![wordNamespace, strictNamespace].includes(root.namespace)) return { fault: 'no-document' }
  return { document: root, main, names: [...files.keys()], bytes: (wanted) => files.get(wanted), tree }
}

/** The container of old Word files, and of new ones with a password. */
function isOldContainer(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

/** Do the bytes hold this name in UTF-16, as the container's directory does? */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const latin = new TextDecoder('latin1')
  return latin.decode(bytes).includes(name.replaceAll(/./g, '$&\0'))
}

/** @spec ECMA-376 Part 2, 9.3: the package names its main part in a relationship */
function mainPart(relationships: XmlReadElement | undefined): string | undefined {
  const found = relationships && childrenOf(relationships).find(isMain)
  return found?.attributes['Target']?.replace(/^\//, '')
}

function isMain({ attributes }: XmlReadElement): boolean {
  return attributes['Type']?.endsWith('/officeDocument') === true
}
