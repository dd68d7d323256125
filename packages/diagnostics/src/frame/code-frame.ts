import { cutToWidth, displayWidth } from './display-width.ts'
import { linesOf } from './lines-of.ts'
import { visibleText } from './visible-text.ts'

/** A stretch of source to show. Lines and columns start at 1. */
export interface Stretch {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One line of a frame: its parts, so that a reporter may colour them. */
export interface FrameLine {
  readonly gutter: string
  readonly text: string
  readonly role: 'source' | 'marker'
}

/**
 * The line of a finding with one line before it, and a marker under the stretch. Long lines are cut around the marker.
 *
 * @param source The whole text of the file.
 * @param width Columns that a line may take.
 */
export function frameOf(source: string, stretch: Stretch, width: number): FrameLine[] {
  const lines = linesOf(source)
  const line = lines[stretch.line - 1]
  if (line === undefined) return []
  const before = stretch.line > 1 ? lines[stretch.line - 2] : undefined
  const digits = String(stretch.line).length
  const room = Math.max(20, width - digits - 6)
  const start = displayWidth(visibleText(line.slice(0, stretch.column - 1)))
  const length = markedWidth(line, stretch)
  const from = start + length <= room ? 0 : Math.max(0, start - Math.floor(room / 3))
  const number = (value: number | string): string => String(value).padStart(digits)
  const source_ = (text: string): string => cutToWidth(visibleText(text), from, room)
  return [
    ...(before?.trim()
      ? [{ gutter: `  ${number(stretch.line - 1)} |`, text: source_(before), role: 'source' as const }]
      : []),
    { gutter: `> ${number(stretch.line)} |`, text: source_(line), role: 'source' },
    {
      gutter: `  ${number('')} |`,
      text: ' '.repeat(start - from) + '^'.repeat(Math.min(length, Math.max(1, room - (start - from)))),
      role: 'marker',
    },
  ]
}

/** Columns of the stretch on its first line, at least one. */
function markedWidth(line: string, { line: first, column, endLine, endColumn }: Stretch): number {
  const end = endLine === first ? endColumn - 1 : line.length
  return Math.max(1, displayWidth(visibleText(line.slice(column - 1, end).trimEnd())))
}
