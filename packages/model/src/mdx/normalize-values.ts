import type { Root } from 'mdast'
import { visitNodes } from '../nodes/visit-nodes.ts'

/** Give the values of a tree `\n` as line end, so that a file saved on Windows gives the same tree. */
export function normalizeValues(tree: Root): void {
  visitNodes(tree.children, (node) => {
    normalizeKeys(node)
    if ('attributes' in node) {
      for (const attribute of node.attributes) {
        normalizeKeys(attribute)
        if ('value' in attribute && typeof attribute.value === 'object' && attribute.value)
          normalizeKeys(attribute.value)
      }
    }
  })
}

function normalizeKeys(node: object): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && value.includes('\r'))
      Reflect.set(node, key, value.replaceAll(/\r\n?/g, '\n'))
  }
}
