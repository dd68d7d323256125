import type { Place } from '@paath/diagnostics'
import type { Module, RootContent } from '@paath/model'

/** Where a node of a module stands. */
export function placeOf(module: Module, node: RootContent): Place {
  if (!node.position) return { file: module.file }
  const { start, end } = node.position
  return {
    file: module.file,
    span: {
      start: { line: start.line, column: start.column, offset: start.offset ?? 0 },
      end: { line: end.line, column: end.column, offset: end.offset ?? 0 },
    },
  }
}
