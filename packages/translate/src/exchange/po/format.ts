import type { Report } from '@paath/diagnostics'
import { readPo } from '../../po/read-po.ts'
import { serializePo } from '../../po/serialize-po.ts'
import type { PoEntry } from '../../po/po-entry.ts'
import { fromPoEntry, toPoEntry } from '../../store/po-translation.ts'
import { cleanTarget } from '../clean-target.ts'
import type {
  ExchangeDocument,
  ExchangeFile,
  ExchangeFormat,
  ExchangeReading,
  ExchangeRow,
  ReadRow,
} from '../exchange.ts'
import { markDoubles } from '../mark-doubles.ts'
import { rowBase } from '../row-base.ts'
import { startOf } from '../start-of.ts'

/** Gettext, for Poedit, Weblate, Lokalize and OmegaT. */
export const po: ExchangeFormat = {
  id: 'po',
  title: 'Gettext (PO)',
  extension: '.po',
  write: writePo,
  fits: (file) => /\.po$/i.test(file.name) && /^(msgid|msgctxt) /m.test(startOf(file)),
  read: readPoFile,
}

const largest = 60_000_000
const checkStart = 'check '

function writePo(document: ExchangeDocument): Uint8Array {
  const { course, module, targetLanguage, rows } = document
  const header = new Map([
    ['Project-Id-Version', `${course}/${module}`],
    ['Language', targetLanguage.replace('-', '_')],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
  ])
  return new TextEncoder().encode(serializePo({ header, entries: rows.map(toEntry) }))
}

function toEntry(row: ExchangeRow): PoEntry {
  const { id, source, target, state = 'translated', previous = source } = row
  const entry = toPoEntry(
    row,
    target === undefined ? undefined : { id, text: target, state, source: previous, comments: [], line: 0 },
  )
  return { ...entry, extracted: [...entry.extracted, `${checkStart}${rowBase(source, target)}`] }
}

function readPoFile({ name, bytes }: ExchangeFile, report: Report): ExchangeReading {
  const place = { file: name }
  const text = bytes.length > largest ? undefined : decode(bytes)
  if (text === undefined) {
    report('exchange/unreadable-file', { reason: bytes.length > largest ? 'too-large' : 'encoding' }, place)
    return { rows: [] }
  }
  const { header, entries, faults } = readPo(text)
  const fault = faults.find(({ kind }) => kind !== 'plural')
  if (fault) {
    const point = { line: Math.max(1, fault.line), column: 1, offset: 0 }
    report(
      'exchange/unreadable-file',
      { reason: 'po', detail: fault.text },
      { ...place, span: { start: point, end: point } },
    )
    return { rows: [] }
  }
  const rows = entries.filter(({ context }) => context !== undefined).map(toRow)
  if (rows.length === 0) report('exchange/no-rows', undefined, place)
  return { ...headOf(header), rows: markDoubles(rows) }
}

function headOf(header: ReadonlyMap<string, string>): Omit<ExchangeReading, 'rows'> {
  const [course, module] = (header.get('Project-Id-Version') ?? '').split('/')
  const language = header.get('Language')?.replace('_', '-')
  return {
    ...(module !== undefined && { course: course ?? '', module }),
    ...(language !== undefined && language !== '' && { targetLanguage: language }),
  }
}

function toRow(entry: PoEntry, index: number): ReadRow {
  const found = fromPoEntry(entry)
  const check = entry.extracted.findLast((line) => line.startsWith(checkStart))?.slice(checkStart.length)
  return {
    id: entry.context ?? '',
    row: index + 1,
    source: entry.source,
    target: cleanTarget(entry.target),
    ...(found && { state: found.state }),
    ...(check !== undefined && /^[0-9a-f]{8}$/.test(check) && { base: check }),
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
