import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import type { ComponentElement } from '../nodes/component-node-of.ts'
import { placeOfNode } from '../nodes/place-of-node.ts'
import { shorten } from './tree-context.ts'
import type { TreeContext } from './tree-context.ts'
import { adviceFor, htmlAttributes, htmlTags, isHtmlName } from './html-tags.ts'
import { readLiteral } from './read-literal.ts'

/** Check a component or HTML tag: no code in attributes, and of HTML only what is harmless. */
export function checkElement(node: ComponentElement, context: TreeContext): void {
  const name = node.name ?? ''
  const isHtml = isHtmlName(node.name)
  if (isHtml && !htmlTags.has(name)) {
    context.report('sec/unknown-tag', { name, advice: adviceFor(name) }, placeOfNode(node, context.file))
  }
  for (const attribute of node.attributes) {
    const place = placeOfNode(attribute, context.file)
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      context.report('sec/mdx-spread', { text: shorten(attribute.value) }, place)
      continue
    }
    if (isHtml && htmlTags.has(name) && !htmlAttributes.has(attribute.name)) {
      context.report('sec/tag-attribute', { name, attribute: attribute.name }, place)
    }
    const code = codeOf(attribute)
    if (code !== undefined) context.report('sec/mdx-expression', { text: shorten(code) }, place)
  }
}

/** The value in curly brackets that is no literal. */
function codeOf({ value }: MdxJsxAttribute): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return readLiteral(value.value) ? undefined : value.value
}
