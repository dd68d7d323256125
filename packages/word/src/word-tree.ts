import type { XmlReadElement } from '@paath/xml'

/** Elements below a node. */
export function childrenOf(node: XmlReadElement): XmlReadElement[] {
  return node.children.filter((child) => typeof child !== 'string')
}

/** The first element below a node with this name, whatever its prefix. */
export function childOf(node: XmlReadElement | undefined, local: string): XmlReadElement | undefined {
  return node && childrenOf(node).find((child) => child.local === local)
}

/** The attribute of Word with this name, whatever prefix the file has for its namespace. */
export function attribute(node: XmlReadElement, local: string): string | undefined {
  const prefix = node.name.includes(':') ? `${node.name.slice(0, node.name.indexOf(':'))}:` : ''
  return node.attributes[`${prefix}${local}`] ?? node.attributes[local]
}

/** Does a property that may say `false` say so? */
export function isOn(node: XmlReadElement): boolean {
  return !['0', 'false', 'off'].includes(attribute(node, 'val') ?? '')
}
