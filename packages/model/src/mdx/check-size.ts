import type { Report } from '@paath/diagnostics'
import { createLineIndex } from '../text/line-index.ts'

/**
 * What a text may hold. The time that a parser needs grows with the square of some of these numbers, so a small hostile
 * file could stop a build. Real modules stay far below: one of ten minutes has 300 lines and 1,000 marks.
 */
const limits = {
  /** Lines of the file. */
  lines: 20_000,
  /** Signs that can begin or end markup, in the file and between two empty lines. */
  marks: 40_000,
  marksInBlock: 2_000,
  /** Spaces and `>` before the text of a line. */
  indent: 100,
  /** Backticks in a row. */
  backticks: 50,
} as const

/** Is the text small and flat enough to be parsed? If not, that is reported. */
export function checkSize(text: string, file: string, report: Report): boolean {
  const excess = findExcess(text)
  if (!excess) return true
  const { what, limit, offset } = excess
  const span = createLineIndex(text).spanOf(offset, offset)
  report('sec/file-limits', { what, limit: limit.toLocaleString('en') }, { file, span })
  return false
}

interface Excess {
  readonly what: string
  readonly limit: number
  readonly offset: number
}

function findExcess(text: string): Excess | undefined {
  const run = new RegExp(`\`{${limits.backticks + 1}}`).exec(text)
  if (run) return { what: 'The number of backticks in a row', limit: limits.backticks, offset: run.index }
  const deep = new RegExp(`^[ \\t>]{${limits.indent + 1}}`, 'm').exec(text)
  if (deep) return { what: 'The indentation', limit: limits.indent, offset: deep.index }
  return findCrowd(text)
}

/** Too many lines, or too many marks in a block or in all. */
function findCrowd(text: string): Excess | undefined {
  let lines = 1
  let marks = 0
  let marksBefore = 0
  let isBlankLine = true
  for (let offset = 0; offset < text.length; offset++) {
    const sign = text.charCodeAt(offset)
    if (sign === lineFeed) {
      lines++
      if (isBlankLine) marksBefore = marks
      isBlankLine = true
    } else if (!isSpace(sign)) isBlankLine = false
    if (markSigns.has(sign)) marks++
    if (marks - marksBefore > limits.marksInBlock) {
      return { what: 'The number of marks in one block', limit: limits.marksInBlock, offset }
    }
    if (marks > limits.marks) return { what: 'The number of marks', limit: limits.marks, offset }
    if (lines > limits.lines) return { what: 'The number of lines', limit: limits.lines, offset }
  }
  return undefined
}

const lineFeed = 10

const markSigns: ReadonlySet<number> = new Set(Array.from('*_~`[]!<{|&=\\', (sign) => sign.charCodeAt(0)))

function isSpace(sign: number): boolean {
  return sign === 32 || sign === 9 || sign === 13
}
