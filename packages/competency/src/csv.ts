/**
 * Read a table as people save it: from Excel or a text editor, with a BOM or without, with commas, semicolons or tabs.
 *
 * @returns Rows of cells without outer spaces. Rows without any text are left out.
 */
export function parseCsv(text: string): string[][] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const separator = separatorOf(body)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    row.push(cell.trim())
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    if (row.some((value) => value !== '')) rows.push(row)
    row = []
  }
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] ?? ''
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (body[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (letter === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (letter === separator) endCell()
    else if (letter === '\n') endRow()
    else if (letter !== '\r') cell += letter
  }
  endRow()
  return rows
}

/** The separator that the first line has most of outside of quotes. Excel writes semicolons where the comma is decimal. */
function separatorOf(text: string): string {
  const line = (/^.*$/mu.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '')
  const count = (separator: string): number => line.split(separator).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

/**
 * Write a table as CSV that Excel reads with every script: with a BOM, CRLF and quotes where needed.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(toCell).join(','))
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

function toCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value)
  return /[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
