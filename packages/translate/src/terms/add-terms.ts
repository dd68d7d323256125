import { parseCsv, toCsv } from '@paath/competency'
import { seedOrigin, seedTerms } from './seed/seed-terms.ts'

/** A row of a course's list of terms. */
export interface TermRow {
  readonly term: string
  /** BCP 47. */
  readonly language: string
  readonly translation: string
  /** Other accepted words. */
  readonly forms: readonly string[]
  /** `draft` for what nobody confirmed. */
  readonly status: string
  /** Where it comes from: an authority, a publication, a file. */
  readonly from: string
}

/** A list of terms with more rows in it. */
export interface AddedTerms {
  readonly text: string
  /** Rows that came in. */
  readonly added: number
  /** Rows that the list has already, for the same word and language: it stays as it is. */
  readonly kept: number
}

const columns = ['term', 'language', 'translation', 'forms', 'status', 'from'] as const

/** The seed from English into Hindi as rows. */
export function seedRows(): TermRow[] {
  return seedTerms.map((one) => ({ ...one, language: 'hi', status: 'draft', from: seedOrigin }))
}

/**
 * Add rows to the list of a course. What stands in it wins, and its own columns stay.
 *
 * @param text The list as it is; empty where there is none.
 */
export function addTerms(text: string, rows: readonly TermRow[]): AddedTerms {
  const [head = [], ...table] = parseCsv(text)
  const names = head.map((name) => name.toLowerCase())
  const all = [...head, ...columns.filter((column) => !names.includes(column))]
  const keys = all.map((name) => name.toLowerCase())
  const keyOf = (cells: readonly string[]): string =>
    [cells[keys.indexOf('term')], cells[keys.indexOf('language')]].join('\n').toLowerCase()
  const known = new Set(table.map(keyOf))
  const added: string[][] = []
  for (const row of rows) {
    const cells = keys.map((key) => cellOf(row, key))
    if (known.has(keyOf(cells))) continue
    known.add(keyOf(cells))
    added.push(cells)
  }
  const kept = rows.length - added.length
  if (added.length === 0) return { text, added: 0, kept }
  const padded = table.map((cells) => all.map((_, at) => cells[at] ?? ''))
  return { text: toCsv([all, ...padded, ...added]), added: added.length, kept }
}

function cellOf(row: TermRow, key: string): string {
  if (key === 'forms') return row.forms.join('|')
  const name = columns.find((column) => column === key)
  return name === undefined || name === 'forms' ? '' : row[name]
}
