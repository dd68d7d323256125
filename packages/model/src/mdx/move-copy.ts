import type { RootContent } from 'mdast'
import type { PieceStart } from './parse-pieces.ts'

/**
 * Nodes as they stand where their piece of text has moved to. The given ones stay as they are; where nothing has moved, they
 * are the result.
 */
export function moveCopy(
  nodes: readonly RootContent[],
  from: PieceStart,
  to: PieceStart,
): readonly RootContent[] {
  const by = { offset: to.offset - from.offset, line: to.line - from.line }
  return by.offset === 0 && by.line === 0 ? nodes : nodes.map((node) => copyOf(node, by) as RootContent)
}

function copyOf(value: unknown, by: PieceStart): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOf(item, by))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key]
    copy[key] = key === 'position' ? moveSpan(part as RootContent['position'], by) : copyOf(part, by)
  }
  return copy
}

function moveSpan(position: RootContent['position'], by: PieceStart): RootContent['position'] {
  if (!position) return position
  const { start, end } = position
  return { start: movePoint(start, by), end: movePoint(end, by) }
}

type Point = NonNullable<RootContent['position']>['start']

function movePoint({ line, column, offset = 0 }: Point, by: PieceStart): Point {
  return { line: line + by.line, column, offset: offset + by.offset }
}
