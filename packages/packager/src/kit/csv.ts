/**
 * Write a table as the portal's own templates are written: a byte order mark, commas, quotes only where they are needed,
 * CR LF.
 *
 * @spec RFC 4180; iGOT, QW_template_new.csv
 */
export function serializeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`
}

function toCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Characters that a spreadsheet takes for the begin of a formula, also in their wide forms. */
const formulaStart = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@＝＋－＠]/u

/**
 * Make a text that is only ever a text: one line, without control characters, and with a space before what a spreadsheet would
 * reckon with. A browser that shows the cell shows no such space.
 *
 * @spec OWASP, CSV Injection
 */
export function toSafeText(text: string): { readonly text: string; readonly wasFormula: boolean } {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
  return formulaStart.test(line) ? { text: ` ${line}`, wasFormula: true } : { text: line, wasFormula: false }
}
