import type { Root } from 'mdast'
import type { Report, TextEdit } from '@paath/diagnostics'
import { applyPlainEdits } from '../text/apply-edits.ts'
import type { Edit } from '../text/apply-edits.ts'
import { createLineIndex } from '../text/line-index.ts'
import { diagnose } from './diagnose.ts'
import type { ParseFailure } from './engine.ts'
import { parseText } from './engine.ts'
import { moveTree } from './move-tree.ts'
import { createOffsetMap } from './offset-map.ts'
import type { OffsetMap } from './offset-map.ts'
import { endOfLine } from './tag-text.ts'

/** After so many mistakes a file is not read further. */
const mistakeLimit = 50

/**
 * Get a tree out of a text that the parser refuses: name the mistake, mend it in a copy, and parse again, until the
 * parser is content. So one run names every mistake, and later stages have something to work on.
 *
 * @returns A tree whose positions count in `text`. Empty if the mistakes are too many.
 */
export function recoverTree(text: string, file: string, report: Report, failure: ParseFailure): Root {
  const lines = createLineIndex(text)
  const map = createOffsetMap()
  const places = new Set<number>()
  let copy = text
  let current = failure
  for (let mistakes = 0; mistakes < mistakeLimit; mistakes++) {
    const { start, end, mend, isFix, tell } = diagnose(copy, current)
    const place = { file, span: lines.spanOf(map.toOriginal(start), map.toOriginal(end)) }
    const isNew = !places.has(place.span.start.offset)
    places.add(place.span.start.offset)
    if (isNew) tell(report, place, isFix ? { fix: originalEdits(mend, file, map) } : {})
    const edits = isNew && mend.length > 0 ? mend : [lineRemoval(copy, start)]
    copy = applyPlainEdits(copy, edits)
    map.add(edits)
    const parsed = parseText(copy)
    if ('tree' in parsed) {
      moveTree(parsed.tree, (offset) => lines.pointAt(map.toOriginal(offset)))
      return parsed.tree
    }
    current = parsed.failure
  }
  const rest = map.toOriginal(current.offset ?? copy.length)
  report('mdx/unreadable', { detail: current.reason }, { file, span: lines.spanOf(rest, rest) })
  return { type: 'root', children: [] }
}

function originalEdits(edits: readonly Edit[], file: string, map: OffsetMap): TextEdit[] {
  return edits.map(({ start, end, text }) => ({
    file,
    start: map.toOriginal(start),
    end: map.toOriginal(end),
    text,
  }))
}

/** Where mending did not help, the line goes, so that the next ones can be read. */
function lineRemoval(text: string, at: number): Edit {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = endOfLine(text, start)
  return { start, end: start === end ? Math.min(text.length, end + 1) : end, text: '' }
}
