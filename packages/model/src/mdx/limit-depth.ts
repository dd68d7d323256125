import type { Root, RootContent } from 'mdast'
import type { Report } from '@paath/diagnostics'
import { placeOfNode } from '../nodes/place-of-node.ts'

/** Deepest nesting of a text. */
const depthLimit = 50

/** Cut off what is nested deeper than any reader could follow, so that later stages may recurse. */
export function limitDepth(tree: Root, file: string, report: Report): void {
  let level: readonly RootContent[] = tree.children
  for (let depth = 0; level.length > 0; depth++) {
    const below: RootContent[] = []
    for (const node of level) {
      if (!('children' in node) || node.children.length === 0) continue
      if (depth < depthLimit) {
        for (const child of node.children) below.push(child)
        continue
      }
      report(
        'sec/file-limits',
        { what: 'The nesting', limit: `${depthLimit} levels` },
        placeOfNode(node, file),
      )
      node.children = []
    }
    level = below
  }
}
