import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import { htmlAttributes, htmlTags } from '@paath/model'
import type { ComponentNode } from '@paath/model'

/** One of the few HTML tags that a sentence may hold; of any other only the content. */
export function renderTag(node: ComponentNode, content: ElementContent[]): ElementContent[] {
  if (!htmlTags.has(node.name)) return content
  const attributes = Object.entries(node.attributes).filter(([name]) => htmlAttributes.has(name))
  return [h(node.name, Object.fromEntries(attributes.map(([name, value]) => [name, String(value)])), content)]
}
