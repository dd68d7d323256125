import { childOf, childrenOf } from '@paath/word'
import { textOf } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import { valueOf } from './styles.ts'

/**
 * An equation of Word in one line of plain signs: `(a+b)/2`, `x^2`, `√(n)`.
 *
 * @spec ECMA-376 Part 1, 22.1
 */
export function equationText(node: XmlReadElement): string {
  const write = writers[node.local]
  if (write) return write(node)
  if (node.local === 't') return textOf(node)
  return childrenOf(node).map(equationText).join('')
}

const writers: Readonly<Record<string, (node: XmlReadElement) => string>> = {
  f: (node) => `${grouped(part(node, 'num'))}/${grouped(part(node, 'den'))}`,
  sSup: (node) => `${part(node, 'e')}^${grouped(part(node, 'sup'))}`,
  sSub: (node) => `${part(node, 'e')}_${grouped(part(node, 'sub'))}`,
  sSubSup: (node) => `${part(node, 'e')}_${grouped(part(node, 'sub'))}^${grouped(part(node, 'sup'))}`,
  rad: (node) => `${part(node, 'deg')}√(${part(node, 'e')})`,
  d: (node) => `(${childrenOf(node).filter(isArgument).map(equationText).join(', ')})`,
  nary: (node) =>
    `${valueOf(childOf(node, 'naryPr'), 'chr') ?? '∫'}_${grouped(part(node, 'sub'))}^${grouped(part(node, 'sup'))} ${part(node, 'e')}`,
}

function isArgument({ local }: XmlReadElement): boolean {
  return local === 'e'
}

function part(node: XmlReadElement, local: string): string {
  const found = childOf(node, local)
  return found ? equationText(found) : ''
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}]*$/u.test(text) ? text : `(${text})`
}
