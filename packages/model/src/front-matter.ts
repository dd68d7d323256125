import type { Report } from '@paath/diagnostics'
import { createLineIndex } from './text/line-index.ts'

/** Where the metadata of a module stands in its text. */
export interface FrontMatter {
  /** Offsets of the YAML, without the `---` lines. undefined if there is none. */
  readonly yaml: { readonly start: number; readonly end: number } | undefined
  /** The text for the MDX parser: as it is, or with misplaced metadata blanked out. */
  readonly body: string
}

/** Find the block between the `---` lines. One that is missing, misplaced or never ends is reported. */
export function findFrontMatter(text: string, file: string, report: Report): FrontMatter {
  const first = /^---[ \t]*\n/.exec(text)
  if (first) return closeFrontMatter(text, first[0].length, { file, report })
  const late = /^(?:[ \t]*\n)*[ \t]*---[ \t]*\n(?=[ \t]*[A-Za-z_]+[ \t]*:)/.exec(text)
  if (!late) {
    report('module/missing-frontmatter', {}, { file, span: createLineIndex(text).spanOf(0, 0) })
    return { yaml: undefined, body: text }
  }
  const at = late[0].indexOf('---')
  const fix = [{ file, start: 0, end: at, text: '' }]
  report(
    'module/frontmatter-not-first',
    {},
    { file, span: createLineIndex(text).spanOf(at, at + 3) },
    { fix },
  )
  return closeFrontMatter(text, late[0].length, { file, report, isLate: true })
}

interface Context {
  readonly file: string
  readonly report: Report
  readonly isLate?: boolean
}

function closeFrontMatter(
  text: string,
  start: number,
  { file, report, isLate = false }: Context,
): FrontMatter {
  const close = /^---[ \t]*$/gm
  close.lastIndex = start
  const end = close.exec(text)
  if (!end) {
    report(
      'module/unclosed-frontmatter',
      {},
      { file, span: createLineIndex(text).spanOf(start - 4, start - 1) },
    )
    const heading = text.slice(start).search(/^#/m)
    const stop = heading === -1 ? text.length : start + heading
    return { yaml: { start, end: stop }, body: blank(text, stop) }
  }
  const stop = end.index + end[0].length
  return { yaml: { start, end: end.index }, body: isLate ? blank(text, stop) : text }
}

/** The same text with nothing before an offset, so that all offsets stay. */
function blank(text: string, before: number): string {
  return text.slice(0, before).replaceAll(/[^\n]/g, ' ') + text.slice(before)
}
