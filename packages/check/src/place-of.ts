import type { Place, Span } from '@paath/diagnostics'
import type { Module, RootContent } from '@paath/model'

/** Where a node of a module stands. */
export function placeOf(module: Module, node: RootContent): Place {
  // A parser of text always knows the offset, which the type of trees leaves open.
  return node.position ? { file: module.file, span: node.position as Span } : { file: module.file }
}
