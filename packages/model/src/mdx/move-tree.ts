import type { Root, RootContent } from 'mdast'
import type { Point } from '@paath/diagnostics'
import { isComponentElement } from '../nodes/component-node-of.ts'
import { visitNodes } from '../nodes/visit-nodes.ts'

/** Give every position of a tree new points. */
export function moveTree(tree: Root, toPoint: (offset: number) => Point): void {
  const move = (node: Positioned): void => {
    const { position } = node
    if (!position) return
    node.position = {
      start: toPoint(position.start.offset ?? 0),
      end: toPoint(position.end.offset ?? 0),
    }
  }
  move(tree)
  visitNodes(tree.children, (node) => {
    move(node)
    if (isComponentElement(node)) for (const attribute of node.attributes) move(attribute)
  })
}

type Positioned = Pick<RootContent, 'position'>
