import type { TextEdit } from '@paath/diagnostics'

/** An edit without its file. */
export type Edit = Omit<TextEdit, 'file'>

/**
 * Apply the fixes of diagnostics to a file as it stands on disk.
 *
 * Offsets of edits count from the text that the stages see: without a BOM and with `\n` as line end. A file with a BOM
 * or Windows line ends keeps them, and so does one whose line ends are mixed.
 *
 * @param text The file's text, as decoded from its bytes.
 * @param edits Edits of this one file, in any order. One that overlaps an earlier one is left out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (!/[\r\uFEFF]/.test(text)) return applyPlainEdits(text, edits)
  const toRaw = rawOffsets(text)
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return applyPlainEdits(
    text,
    withoutOverlaps(edits).map(({ start, end, text: replacement }) => ({
      start: toRaw(start),
      end: toRaw(end),
      text: replacement.replaceAll('\n', newline),
    })),
  )
}

/** Where an offset of the plain text stands in the text of the disk. */
function rawOffsets(text: string): (offset: number) => number {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  // Plain offsets of the line ends that are two characters on disk.
  const doubles = [...text.slice(start).matchAll(/\r\n/g)].map(({ index }, before) => index - before)
  return (offset) => {
    let low = 0
    let high = doubles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((doubles[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return start + offset + low
  }
}

/** Apply edits to a text that their offsets count from. */
export function applyPlainEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text: replacement } of withoutOverlaps(edits)) {
    parts.push(text.slice(done, start), replacement)
    done = end
  }
  parts.push(text.slice(done))
  return parts.join('')
}

/** Text without BOM and with `\n` as line end: what every stage works on. */
export function normalizeText(text: string): string {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  return body.includes('\r') ? body.replaceAll(/\r\n?/g, '\n') : body
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Edit[] = []
  for (const edit of sorted) {
    const last = kept.at(-1)
    if (last && (edit.start < last.end || isSame(edit, last))) continue
    kept.push(edit)
  }
  return kept
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text
}
