import { findComponent } from '@paath/components'
import { componentNodeOf, isComment, toPlainText, visitNodes } from '@paath/model'
import type { Module, RootContent, Screen } from '@paath/model'

/** One piece of a screen as its reader meets it: a paragraph, a line of a list, a cell, a text of a component. */
export interface Block {
  /** `words` stand on the page; `alternative` is heard instead of a picture; `file` is shown or played. */
  readonly kind: 'words' | 'alternative' | 'file'
  readonly text: string
}

/** Attributes that say in words what a picture or a recording shows. */
const alternatives = new Set(['alt', 'description', 'transcript'])

/** Everything that a reader gets from a screen, in order. */
export function blocksOf({ heading, nodes }: Screen, module: Module): Block[] {
  const blocks: Block[] = heading ? [words(toPlainText(heading.children))] : []
  visitNodes(nodes, (node) => {
    if (isComment(node)) return false
    const use = componentNodeOf(node, module.file)
    if (use) {
      blocks.push(...blocksOfAttributes(use.name, use.attributes, module))
      return node.type === 'mdxJsxFlowElement'
    }
    blocks.push(...blocksOfLeaf(node))
    return !isLeaf(node)
  })
  return blocks.filter(({ text }) => text !== '')
}

const leaves = new Set(['paragraph', 'heading', 'tableCell', 'code', 'html'])

function isLeaf(node: RootContent): boolean {
  return leaves.has(node.type)
}

function blocksOfLeaf(node: RootContent): Block[] {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return [words(node.checked ? '[right]' : '[wrong]')]
  }
  if (!isLeaf(node)) return []
  const pictures: Block[] = []
  visitNodes([node], (inner) => {
    if (inner.type === 'image') {
      pictures.push({ kind: 'file', text: inner.url }, { kind: 'alternative', text: inner.alt ?? '' })
    }
  })
  return [words(toPlainText([node])), ...pictures]
}

function words(text: string): Block {
  return { kind: 'words', text }
}

function blocksOfAttributes(
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  module: Module,
): Block[] {
  const properties = findComponent(name, module)?.props.properties ?? {}
  return Object.entries(attributes).flatMap(([attribute, value]): Block[] => {
    const schema = properties[attribute]
    if (attribute === 'answers' && Array.isArray(value)) return [words(`[${value.map(String).join(' / ')}]`)]
    if (typeof value !== 'string') return []
    if (schema?.['x-file']) return [{ kind: 'file', text: value }]
    if (alternatives.has(attribute)) return [{ kind: 'alternative', text: value }]
    return schema?.['x-translatable'] === true ? [words(value)] : []
  })
}
