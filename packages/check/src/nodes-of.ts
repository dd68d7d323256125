import type { Module, RootContent } from '@paath/model'

/** Every node of a module's tree, in document order. */
export function* nodesOf(module: Module): Generator<RootContent> {
  yield* below(module.tree.children)
}

function* below(nodes: readonly RootContent[]): Generator<RootContent> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* below(node.children)
  }
}
