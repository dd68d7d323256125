import type { Root, RootContent } from 'mdast'
import { isComponentElement } from '../nodes/component-node-of.ts'
import { placeOfNode } from '../nodes/place-of-node.ts'
import { visitNodes } from '../nodes/visit-nodes.ts'
import { checkBoxes } from './check-boxes.ts'
import { checkElement } from './check-element.ts'
import { checkEmphasis } from './check-emphasis.ts'
import { checkExpressions, isModuleCode } from './check-expressions.ts'
import { checkHeading } from './check-heading.ts'
import { checkLink } from './check-link.ts'
import type { TreeContext } from './tree-context.ts'

/**
 * Look for what the parser takes and an author cannot mean, and for what a stranger's text must not hold. What is
 * refused becomes plain text in the tree, so that no later stage meets code.
 */
export function checkTree(tree: Root, context: TreeContext): void {
  checkExpressions(tree, tree.children, context)
  visitNodes(tree.children, (node, parents) => checkNode(node, parents, context))
}

function checkNode(node: RootContent, parents: readonly RootContent[], context: TreeContext): void {
  const { file, report } = context
  const isCode = node.type === 'paragraph' && isModuleCode(node, context)
  if (isCode) report('sec/mdx-esm', {}, placeOfNode(node, file))
  if (isComponentElement(node)) checkElement(node, context)
  if ('children' in node) checkExpressions(node, node.children, context)
  if (node.type === 'heading') checkHeading(node, parents, context)
  if (node.type === 'listItem') checkBoxes(node, parents, context)
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') checkLink(node, context)
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    report('mdx/footnote', { label: node.label ?? node.identifier }, placeOfNode(node, file))
  }
  if (!isCode && (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')) {
    checkEmphasis(node.children, context)
  }
}
