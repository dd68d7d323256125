import type { Place, Span } from '@paath/diagnostics'

/** Anything in a tree that knows where it stands. */
export interface Positioned {
  readonly position?: unknown
}

const nowhere = { line: 1, column: 1, offset: 0 }

/** The span of a node. One that no parser made stands at the start. */
export function spanOfNode(node: Positioned): Span {
  return (node.position as Span | undefined) ?? { start: nowhere, end: nowhere }
}

/** The place of a node. */
export function placeOfNode(node: Positioned, file: string): Place {
  return node.position ? { file, span: spanOfNode(node) } : { file }
}
