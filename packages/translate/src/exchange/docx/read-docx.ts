import type { Place, Report } from '@paath/diagnostics'
import { childrenOf, createFontsOf, openWord } from '@paath/word'
import type { WordFault } from '@paath/word'
import { textOf } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import type { ExchangeFile, ExchangeReading } from '../exchange.ts'
import { markDoubles } from '../mark-doubles.ts'
import { toReadRows } from './to-read-rows.ts'
import { readTables } from './word-table.ts'

/**
 * Read a Word document that came back from a translator.
 *
 * Tracked changes count as accepted. Rows are found by their number wherever they stand; what is wrong with one row stands
 * in it, and what is wrong with the file is reported. A document that nobody vouches for costs no more than the limits say.
 */
export function readDocx({ name, bytes }: ExchangeFile, report: Report): ExchangeReading {
  const place = { file: name }
  const word = openWord(bytes, { name, report })
  if ('fault' in word) {
    reportFault(word, place, report)
    return { rows: [] }
  }
  const rows = toReadRows(readTables(word.document, createFontsOf(word.tree('word/styles.xml'))))
  if (rows.length === 0) report('exchange/no-rows', undefined, place)
  return { ...readProperties(word.tree('docProps/custom.xml')), rows: markDoubles(rows) }
}

function reportFault({ fault, detail, point }: WordFault, place: Place, report: Report): void {
  const at = point ? { ...place, span: { start: point, end: point } } : place
  if (fault === 'zip') return
  const reason = fault === 'password' ? 'old-word' : fault
  report('exchange/unreadable-file', { reason, ...(detail !== undefined && { detail }) }, at)
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
