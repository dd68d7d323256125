/** Words so that Markdown reads them as words, and MDX as no code. */
export function escapeMarkdown(words: string, isInCell: boolean): string {
  if (!/[\\`*_[\]{}<~&|]/.test(words)) return words
  const escaped = words.replaceAll(/[\\`*_[\]{}<~]/g, '\\$&').replaceAll(/&(?=#?\w+;)/g, '\\&')
  return isInCell ? escaped.replaceAll('|', '\\|') : escaped
}

/** A line so that its beginning starts no list, heading, quote or rule. */
export function escapeLineStart(line: string): string {
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(line)
  if (number) return `${number[0]}\\${line.slice(number[0].length)}`
  return /^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|>|=+\s*$|-[-\s]*$)/.test(line) ? `\\${line}` : line
}

/** A heading so that its end is not taken for the closing run of `#`. */
export function escapeHeadingEnd(line: string): string {
  return line.replace(/(^|\s)(#+)\s*$/, (_, space: string, run: string) => `${space}\\${run}`)
}

/** Words inside the quotes of an attribute. */
export function escapeAttribute(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
