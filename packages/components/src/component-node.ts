import type { ComponentNode, RootContent } from '@paath/model'

/** A component as the MDX parser gives it. */
interface JsxNode {
  readonly type: string
  readonly name: string | null
  readonly attributes: readonly JsxAttribute[]
  readonly children: readonly RootContent[]
  readonly position: ComponentNode['span']
}

interface JsxAttribute {
  readonly name?: string
  readonly value?: string | null | { readonly value: string }
  readonly position?: ComponentNode['span']
}

/** The component that a node of the tree is, with its attributes as plain values; undefined for Markdown. */
export function toComponentNode(node: RootContent, file: string): ComponentNode | undefined {
  const jsx = node as unknown as JsxNode
  if (jsx.type !== 'mdxJsxFlowElement' && jsx.type !== 'mdxJsxTextElement') return undefined
  const attributes = Object.fromEntries(
    jsx.attributes.flatMap(({ name, value }) => (name === undefined ? [] : [[name, plainValue(value)]])),
  )
  const attributeSpans = Object.fromEntries(
    jsx.attributes.flatMap(({ name, position }) => (name && position ? [[name, position]] : [])),
  )
  return {
    name: jsx.name ?? '',
    attributes,
    attributeSpans,
    children: jsx.children,
    span: jsx.position,
    file,
  }
}

function plainValue(value: JsxAttribute['value']): unknown {
  if (value === null || value === undefined) return true
  return typeof value === 'string' ? value : JSON.parse(value.value)
}
