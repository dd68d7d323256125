import type { RowFault } from '@paath/diagnostics'
import { cleanTarget } from '../clean-target.ts'
import type { ReadRow } from '../exchange.ts'
import { fromBrackets } from '../brackets.ts'
import type { TableCell } from './word-table.ts'

/** Which cell of a row is which. */
interface Columns {
  readonly id: number
  readonly source: number
  readonly target: number
}

const usual: Columns = { id: 0, source: 1, target: 2 }

/** Make rows of the cells of all tables. A row without a number and without a translation is not one of ours. */
export function toReadRows(table: readonly (readonly TableCell[])[]): ReadRow[] {
  let columns = usual
  const rows: ReadRow[] = []
  for (const cells of table) {
    const header = findColumns(cells)
    if (header !== undefined) columns = header
    else rows.push(...toReadRow(cells, columns, rows.length + 1))
  }
  return rows
}

function findColumns(cells: readonly TableCell[]): Columns | undefined {
  const at = (name: string): number =>
    cells.findIndex(({ controls }) => controls.includes(`paath-column-${name}`))
  const found = { id: at('id'), source: at('source'), target: at('target') }
  return found.id >= 0 && found.target >= 0 ? found : undefined
}

function toReadRow(cells: readonly TableCell[], columns: Columns, number: number): ReadRow[] {
  const idCell = cells[columns.id]
  const ids = idsOf(idCell)
  const [first] = ids
  const target = cells[columns.target]
  const text = cleanTarget(fromBrackets((target?.lines ?? []).join(' ')))
  if (first === undefined && !looksLikeOurs(idCell, cells, columns)) return []
  const source = cells[columns.source]
  const row = {
    id: first?.id ?? '',
    row: number,
    target: text,
    ...(source !== undefined && { source: cleanTarget(fromBrackets(source.lines.join(' '))) }),
    ...(first?.base !== undefined && { base: first.base }),
  }
  if (ids.length > 1) return ids.map(({ id }) => ({ ...row, id, fault: 'merged' as const }))
  return [{ ...row, ...findFault(row, cells, columns) }]
}

interface FoundFault {
  readonly fault?: RowFault
  readonly detail?: string
}

function findFault(row: ReadRow, cells: readonly TableCell[], columns: Columns): FoundFault {
  const target = cells[columns.target]
  if (row.id === '') return { fault: 'id-lost' }
  if (target === undefined || cells.some(isJoined)) return { fault: 'merged' }
  if (target.legacyFont !== undefined) return { fault: 'legacy-font', detail: target.legacyFont }
  if (target.notText !== undefined) return { fault: 'not-text', detail: target.notText }
  return {}
}

function isJoined({ span, begins, continues }: TableCell): boolean {
  return span > 1 || begins || continues
}

// What Word makes of a hyphen and of a first letter does not hide an id.
const idPattern = /([a-z_][a-z0-9_-]*\.[a-z0-9]{4,16})/g

function idsOf(cell: TableCell | undefined): { readonly id: string; readonly base?: string }[] {
  const controls = (cell?.controls ?? []).flatMap((name) => {
    const found = /^paath-row-(.+)-([0-9a-f]{8})$/.exec(name)
    return found ? [{ id: found[1] ?? '', base: found[2] ?? '' }] : []
  })
  const text = (cell?.lines ?? [])
    .join(' ')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u00AD]/g, '-')
    .toLowerCase()
  const written = [...text.matchAll(idPattern)].map(([id]) => ({ id }))
  const known = new Set(controls.map(({ id }) => id))
  return [...controls, ...written.filter(({ id }) => !known.has(id))]
}

/** A number without an id, beside a text: the id was deleted. */
function looksLikeOurs(
  idCell: TableCell | undefined,
  cells: readonly TableCell[],
  columns: Columns,
): boolean {
  const hasText = (cell: TableCell | undefined): boolean =>
    (cell?.lines ?? []).some((line) => line.trim() !== '')
  if (cells.length < 3 || !hasText(cells[columns.target])) return false
  return hasText(cells[columns.source]) && /^\s*\d*\s*$/.test((idCell?.lines ?? []).join(' '))
}
