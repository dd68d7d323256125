import { childrenOf } from '@paath/word'
import { textOf } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'

/** All letters below a node, whatever becomes of them. */
export function lettersOf(node: XmlReadElement): string {
  return node.local === 't' ? textOf(node) : childrenOf(node).map(lettersOf).join('')
}
