import type { Report } from '@paath/diagnostics'
import { spanOfNode } from '../nodes/place-of-node.ts'
import type { Positioned } from '../nodes/place-of-node.ts'

/** What the checks of a tree get. */
export interface TreeContext {
  /** The text that positions count in. */
  readonly text: string
  readonly file: string
  readonly report: Report
}

/** The text that a node was made from. */
export function sourceOf(node: Positioned, { text }: TreeContext): string {
  const { start, end } = spanOfNode(node)
  return text.slice(start.offset, end.offset)
}

/** A long text by its beginning, on one line and without control characters. */
export function shorten(value: string, limit = 40): string {
  const line = value.trim().replaceAll(/[\s\p{Cc}]+/gu, ' ')
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line
}
