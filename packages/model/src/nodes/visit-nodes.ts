import type { RootContent } from 'mdast'

/**
 * Call a function for every node, parents first, in document order.
 *
 * @param visit Gets the node and the nodes around it, outermost first; the list is good only during the call. `false`
 * leaves out what is inside.
 */
export function visitNodes(
  nodes: readonly RootContent[],
  visit: (node: RootContent, parents: readonly RootContent[]) => boolean | void,
): void {
  visitInside(nodes, visit, [])
}

function visitInside(
  nodes: readonly RootContent[],
  visit: (node: RootContent, parents: readonly RootContent[]) => boolean | void,
  parents: RootContent[],
): void {
  for (const node of nodes) {
    if (visit(node, parents) === false || !('children' in node)) continue
    parents.push(node)
    visitInside(node.children, visit, parents)
    parents.pop()
  }
}
