import { parseCsv } from '../../csv.ts'
import { odcsColumns, odcsLimit } from './columns.ts'

/**
 * What in a table breaks the rules of the bulk sheet, each with its row.
 *
 * @spec iGOT, bulk workbook of designations: four columns in this order, at most 1,000 rows, no empty cell
 */
export function faultsOfSheet(text: string): string[] {
  const [head = [], ...rows] = parseCsv(text)
  const faults = head.join('|') === odcsColumns.join('|') ? [] : ['row 1: does not name the four columns']
  if (rows.length > odcsLimit) faults.push(`there are ${rows.length} rows, more than ${odcsLimit}`)
  for (const [at, row] of rows.entries()) {
    if (row.length !== odcsColumns.length) faults.push(`row ${at + 2}: has ${row.length} cells`)
    else if (row.includes('')) faults.push(`row ${at + 2}: has an empty cell`)
  }
  return faults
}
