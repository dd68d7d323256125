import type { Element, ElementContent } from 'hast'
import { allowedAttributes, attributeName, isAllowedValue } from './allowed-html.ts'

/**
 * Write content as HTML.
 *
 * This is the last look at everything that came from an author: an element that is not on the list leaves only what
 * is inside it, an attribute or address that is not on the list leaves nothing.
 */
export function serialize(content: readonly ElementContent[]): string {
  let html = ''
  for (const node of content) {
    if (node.type === 'text') html += escapeText(node.value)
    else if (node.type === 'element') html += serializeElement(node)
  }
  return html
}

function serializeElement({ tagName, properties, children }: Element): string {
  const allowed = allowedAttributes(tagName)
  if (!allowed) return serialize(children)
  let open = `<${tagName}`
  for (const property in properties) {
    const name = attributeName(property)
    if (allowed.has(name) || isEverywhere(name)) open += serializeAttribute(name, properties[property])
  }
  return voidElements.has(tagName) ? `${open}>` : `${open}>${serialize(children)}</${tagName}>`
}

function serializeAttribute(name: string, value: Element['properties'][string]): string {
  if (value === undefined || value === null || value === false) return ''
  if (value === true) return ` ${name}`
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  return isAllowedValue(name, text) ? ` ${name}="${escapeAttribute(text)}"` : ''
}

const everywhere: ReadonlySet<string> = new Set([
  'class',
  'id',
  'lang',
  'dir',
  'hidden',
  'role',
  'tabindex',
  'title',
])

function isEverywhere(name: string): boolean {
  return everywhere.has(name) || /^(?:data|aria)-[a-z-]+$/.test(name)
}

const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'source', 'track', 'wbr'])

function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}
