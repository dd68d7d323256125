import type { Report } from '@paath/diagnostics'
import { readXml, textOf } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import { readZip } from '@paath/zip'
import type { ExchangeFile, ExchangeReading } from '../exchange.ts'
import { markDoubles } from '../mark-doubles.ts'
import { reportXmlFault } from '../report-xml-fault.ts'
import { createFontsOf } from './style-fonts.ts'
import { toReadRows } from './to-read-rows.ts'
import { readTables } from './word-table.ts'
import { strictNamespace, wordNamespace } from './word-names.ts'
import { childrenOf } from './word-tree.ts'

/** A module of 4,000 texts, with all that Word adds, is far below this. */
const limits = { maxZipBytes: 50_000_000, maxTotalBytes: 300_000_000, maxEntries: 2000 }
const xmlLimits = { maxLength: 60_000_000, maxDepth: 200, maxElements: 3_000_000 }

/**
 * Read a Word document that came back from a translator.
 *
 * Tracked changes count as accepted. Rows are found by their number wherever they stand; what is wrong with one row stands
 * in it, and what is wrong with the file is reported. A document that nobody vouches for costs no more than the limits say.
 */
export function readDocx({ name, bytes }: ExchangeFile, report: Report): ExchangeReading {
  const place = { file: name }
  if (isOldWord(bytes)) {
    report('exchange/unreadable-file', { reason: 'old-word' }, place)
    return { rows: [] }
  }
  const files = readZip(bytes, { name, limits, report })?.files
  if (files === undefined) return { rows: [] }
  const text = partOf(files, 'word/document.xml')
  if (text === undefined) {
    report('exchange/unreadable-file', { reason: 'no-document' }, place)
    return { rows: [] }
  }
  const { root, fault } = readXml(text, xmlLimits)
  if (fault) {
    reportXmlFault(fault, place, report)
    return { rows: [] }
  }
  if (![wordNamespace, strictNamespace].includes(root.namespace)) {
    report('exchange/unreadable-file', { reason: 'no-document' }, place)
    return { rows: [] }
  }
  const rows = toReadRows(readTables(root, createFontsOf(treeOf(files, 'word/styles.xml'))))
  if (rows.length === 0) report('exchange/no-rows', undefined, place)
  return { ...readProperties(treeOf(files, 'docProps/custom.xml')), rows: markDoubles(rows) }
}

/** The container of old Word files, and of new ones with a password. */
function isOldWord(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

function partOf(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = files.get(name)
  return bytes && new TextDecoder().decode(bytes)
}

// Styles and properties only help: a document without them, or with damaged ones, is read all the same.
function treeOf(files: ReadonlyMap<string, Uint8Array>, name: string): XmlReadElement | undefined {
  const text = partOf(files, name)
  return text === undefined ? undefined : readXml(text, xmlLimits).root
}

function readProperties(root: XmlReadElement | undefined): Omit<ExchangeReading, 'rows'> {
  const found = new Map<string, string>()
  for (const property of root ? childrenOf(root) : []) {
    found.set(property.attributes['name'] ?? '', textOf(property).trim())
  }
  const [course, module] = [found.get('paath-course'), found.get('paath-module')]
  const [sourceLanguage, targetLanguage] = [found.get('paath-source'), found.get('paath-target')]
  return {
    ...(course !== undefined && { course }),
    ...(module !== undefined && { module }),
    ...(sourceLanguage !== undefined && { sourceLanguage }),
    ...(targetLanguage !== undefined && { targetLanguage }),
  }
}
