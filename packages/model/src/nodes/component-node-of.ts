import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { RootContent } from 'mdast'
import type { Span } from '@paath/diagnostics'
import type { ComponentNode } from '../component-node.ts'
import { readLiteral } from '../mdx/read-literal.ts'

/** A component in the tree, as a block or inside a sentence. */
export type ComponentElement = MdxJsxFlowElement | MdxJsxTextElement

/** Is this a component (or an HTML tag) and not Markdown? */
export function isComponentElement(node: RootContent): node is ComponentElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/**
 * A component of the tree with its attributes as plain values, or undefined for any other node.
 *
 * Texts stay texts, an attribute without a value is `true`, a JSON literal in curly brackets is its value. What is no
 * literal was reported when the text was parsed, and is left out.
 */
export function componentNodeOf(node: RootContent, file: string): ComponentNode | undefined {
  if (!isComponentElement(node)) return undefined
  const attributes: Record<string, unknown> = {}
  const attributeSpans: Record<string, Span> = {}
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    const { name, value, position } = attribute
    if (typeof value === 'object' && value !== null) {
      const literal = readLiteral(value.value)
      if (literal) attributes[name] = literal.value
    } else {
      attributes[name] = value ?? true
    }
    if (position) attributeSpans[name] = position as Span
  }
  const span = node.position as Span
  return { name: node.name ?? '', attributes, attributeSpans, children: node.children, span, file }
}

/** Is this node a component of that name? */
export function isComponentNamed(node: RootContent, name: string): node is ComponentElement {
  return isComponentElement(node) && node.name === name
}
