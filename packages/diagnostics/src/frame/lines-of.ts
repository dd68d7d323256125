let last: { readonly source: string; readonly lines: readonly string[] } = { source: '', lines: [''] }

/** The lines of a text. Those of the text before are kept: thousands of findings may stand in one file. */
export function linesOf(source: string): readonly string[] {
  if (last.source !== source) {
    last = { source, lines: source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/) }
  }
  return last.lines
}
