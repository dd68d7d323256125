import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { RootContent } from 'mdast'
import type { ComponentNode } from '../component-node.ts'
import { readLiteral } from '../mdx/read-literal.ts'
import { spanOfNode } from './place-of-node.ts'

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
  const known = read.get(node)
  if (known?.file === file) return known
  const use = readComponent(node, file)
  read.set(node, use)
  return use
}

// Checks, questions and pages ask for the same nodes.
const read = new WeakMap<ComponentElement, ComponentNode>()

function readComponent(node: ComponentElement, file: string): ComponentNode {
  const written = node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute')
  return {
    name: node.name ?? '',
    // From entries: an attribute named `__proto__` is one like any other.
    attributes: Object.fromEntries(written.flatMap(entryOf)),
    attributeSpans: Object.fromEntries(written.map((attribute) => [attribute.name, spanOfNode(attribute)])),
    children: node.children,
    span: spanOfNode(node),
    file,
  }
}

function entryOf({ name, value }: MdxJsxAttribute): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[name, value ?? true]]
  const literal = readLiteral(value.value)
  return literal ? [[name, literal.value]] : []
}

/** Is this node a component of that name? */
export function isComponentNamed(node: RootContent, name: string): node is ComponentElement {
  return isComponentElement(node) && node.name === name
}
