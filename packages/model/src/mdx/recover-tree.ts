import type { Root } from 'mdast'
import type { Report } from '@paath/diagnostics'
import { applyPlainEdits } from '../text/apply-edits.ts'
import { createLineIndex } from '../text/line-index.ts'
import { diagnose } from './diagnose.ts'
import type { ParseFailure } from './engine.ts'
import { parseText } from './engine.ts'
import { moveTree } from './move-tree.ts'
import { createOffsetMap } from './offset-map.ts'

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
  let copy = text
  let current = failure
  for (let mistakes = 0; mistakes < mistakeLimit; mistakes++) {
    const { start, end, mend, isFix, tell } = diagnose(copy, current)
    const place = { file, span: lines.spanOf(map.toOriginal(start), map.toOriginal(end)) }
    const fix = mend.map((edit) => ({
      file,
      start: map.toOriginal(edit.start),
      end: map.toOriginal(edit.end),
      text: edit.text,
    }))
    tell(report, place, isFix ? { fix } : {})
    const next = applyPlainEdits(copy, mend)
    if (next === copy) break
    copy = next
    map.add(mend)
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
