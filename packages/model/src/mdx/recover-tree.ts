import type { Root } from 'mdast'
import type { Point, Report, TextEdit } from '@paath/diagnostics'
import { applyPlainEdits } from '../text/apply-edits.ts'
import type { Edit } from '../text/apply-edits.ts'
import { createLineIndex } from '../text/line-index.ts'
import { diagnose } from './diagnose.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { ParseFailure } from './engine.ts'
import { parseText } from './engine.ts'
import { findCommonMistakes } from './find-common-mistakes.ts'
import { moveTree } from './move-tree.ts'
import { createOffsetMap } from './offset-map.ts'
import type { OffsetMap } from './offset-map.ts'
import { endOfLine } from './tag-text.ts'

/** How much text is parsed again before a file is given up, and how often at least and at most. */
const effort = { characters: 4_000_000, least: 5, most: 100 } as const

/**
 * Get a tree out of a text that the parser refuses: name the mistake, mend it in a copy, and parse again, until the
 * parser is content. So one run names every mistake, and later stages have something to work on.
 *
 * @returns A tree whose positions count in `text`. Empty if the mistakes are too many.
 */
export function recoverTree(text: string, file: string, report: Report, failure: ParseFailure): Root {
  const copy = createCopy(text, file, report)
  const rounds = Math.min(effort.most, Math.max(effort.least, effort.characters / text.length))
  let current = failure
  for (let round = 0; round < rounds; round++) {
    const common = round === 0 ? findCommonMistakes(text) : []
    copy.mend(common.length > 0 ? common : [diagnose(copy.text, current)])
    const parsed = parseText(copy.text)
    if ('tree' in parsed) {
      moveTree(parsed.tree, copy.toPoint)
      return parsed.tree
    }
    current = parsed.failure
  }
  const point = copy.toPoint(current.offset ?? copy.text.length)
  report('mdx/unreadable', { detail: current.reason }, { file, span: { start: point, end: point } })
  return { type: 'root', children: [] }
}

/** A text that is mended step by step. */
interface Copy {
  readonly text: string
  /** Report each diagnosis and carry out its edits. */
  mend(diagnoses: readonly Diagnosis[]): void
  /** The point in the original that an offset of the copy comes from. */
  readonly toPoint: (offset: number) => Point
}

function createCopy(original: string, file: string, report: Report): Copy {
  const lines = createLineIndex(original)
  const map = createOffsetMap()
  const places = new Set<number>()
  let text = original
  const mendOne = ({ start, end, mend, isFix, tell }: Diagnosis): readonly Edit[] => {
    const place = { file, span: lines.spanOf(map.toOriginal(start), map.toOriginal(end)) }
    const at = place.span.start.offset
    if (places.has(at) || mend.length === 0) return [lineRemoval(text, start)]
    places.add(at)
    tell(report, place, isFix ? { fix: originalEdits(mend, file, map) } : {})
    return mend
  }
  return {
    get text() {
      return text
    },
    mend(diagnoses) {
      const edits = diagnoses.flatMap(mendOne)
      text = applyPlainEdits(text, edits)
      map.add(edits)
    },
    toPoint: (offset) => lines.pointAt(map.toOriginal(offset)),
  }
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
