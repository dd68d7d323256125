import { parseCsv } from '@paath/competency'
import type { Report } from '@paath/diagnostics'
import { cleanTarget } from '../clean-target.ts'
import type { ExchangeFile, ExchangeReading, ReadRow } from '../exchange.ts'
import { markDoubles } from '../mark-doubles.ts'
import { fromBrackets } from '../brackets.ts'

const longest = 60_000_000

/** Read a table as a spreadsheet saves it: commas, semicolons or tabs, UTF-8 or UTF-16, quotes or none. */
export function readCsv({ name, bytes }: ExchangeFile, report: Report): ExchangeReading {
  const place = { file: name }
  const text = bytes.length > longest ? undefined : decode(bytes)
  if (text === undefined) {
    report('exchange/unreadable-file', { reason: bytes.length > longest ? 'too-large' : 'encoding' }, place)
    return { rows: [] }
  }
  const [head = [], ...table] = parseCsv(text.replace(/^\uFEFF?sep=.\r?\n/i, ''))
  const columns = findColumns(head)
  if (columns === undefined) {
    report('exchange/unreadable-file', { reason: 'columns' }, place)
    return { rows: [] }
  }
  const rows = table.map((cells, index) => toRow(cells, columns, index + 1))
  if (rows.length === 0) report('exchange/no-rows', undefined, place)
  return { rows: markDoubles(rows) }
}

/** Which column is which. Columns may be moved or added; source and translation follow the id. */
interface Columns {
  readonly id: number
  readonly check: number
}

function findColumns(head: readonly string[]): Columns | undefined {
  const names = head.map((name) => name.trim().toLowerCase())
  const id = names.indexOf('id')
  return id === -1 || names.length < id + 3 ? undefined : { id, check: names.indexOf('check') }
}

function toRow(cells: readonly string[], { id: at, check }: Columns, row: number): ReadRow {
  const [id = '', source = '', target = ''] = cells.slice(at)
  const text = cleanTarget(fromBrackets(withoutGuard(target)))
  const base = /^#?([0-9a-f]{8})$/.exec(cells[check] ?? '')?.[1]
  return {
    id: id.trim().toLowerCase(),
    row,
    source: cleanTarget(fromBrackets(withoutGuard(source))),
    target: text,
    ...(base !== undefined && { base }),
    ...(id.trim() === '' && { fault: 'id-lost' as const }),
    ...(isLost(text) && {
      fault: 'script' as const,
      detail: 'its letters became question marks when it was saved',
    }),
  }
}

/** The apostrophe that keeps a spreadsheet from reckoning. */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@])/, '')
}

// A spreadsheet that saves in an old encoding writes a question mark for each letter that it does not have.
function isLost(text: string): boolean {
  const marks = text.split('?').length - 1
  return marks > 2 && !/\p{L}/u.test(text) && marks * 2 > text.replaceAll(' ', '').length
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
