import type { Element, ElementContent } from 'hast'
import { page } from '@paath/protocol'
import { attributeName } from './allowed-html.ts'

const ids: ReadonlySet<string> = new Set([
  'id',
  // Round boxes of one name belong together.
  'name',
  page.question,
  page.checklist,
  page.scenario,
  page.reflection,
])
const lists: ReadonlySet<string> = new Set([
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'headers',
])

/**
 * Put a prefix before every id in the content of a page, and before all that refers to one, so that several modules can
 * share the page. What a scenario says of its scenes is left: it is looked for within the scenario.
 */
export function prefixIds(content: readonly ElementContent[], prefix: string): ElementContent[] {
  return content.map((node) => (node.type === 'element' ? prefixElement(node, prefix) : node))
}

function prefixElement(element: Element, prefix: string): Element {
  const properties = Object.entries(element.properties).map(([property, value]) => [
    property,
    prefixValue(element.tagName, attributeName(property), { value, prefix }),
  ])
  return {
    ...element,
    properties: Object.fromEntries(properties) as Element['properties'],
    children: prefixIds(element.children, prefix),
  }
}

function prefixValue(
  tag: string,
  name: string,
  { value, prefix }: { value: Element['properties'][string]; prefix: string },
): Element['properties'][string] {
  if (typeof value !== 'string')
    return Array.isArray(value) && lists.has(name) ? value.map((id) => `${prefix}${id}`) : value
  if (ids.has(name)) return value === '' ? value : prefix + value
  if (lists.has(name)) return value.replaceAll(/\S+/g, (id) => prefix + id)
  // Signs are drawn from the one set of the page.
  if (name === 'href' && tag === 'a' && /^#./.test(value)) return `#${prefix}${value.slice(1)}`
  return value
}
