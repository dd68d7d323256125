import { findComponent } from '@paath/components'
import { componentNodeOf, isComment, toPlainText, visitNodes } from '@paath/model'
import type { Module, RootContent, Screen } from '@paath/model'

/** One piece of a screen as its reader meets it: a paragraph, a line of a list, a cell, a text of a component. */
export interface Block {
  /**
   * `words` stand on the page; `answers` count as right in a gap; `alternative` is heard instead of a picture; `file` is shown or
   * played.
   */
  readonly kind: 'words' | 'answers' | 'alternative' | 'file'
  readonly text: string
  /** Of the words of an option: does it count as right? */
  readonly mark?: Mark
}

/** What an option of a question counts as. */
export type Mark = 'right' | 'wrong'

/** Attributes that say in words what a picture or a recording shows. */
const alternatives = new Set(['alt', 'description', 'transcript'])

/** Everything that a reader gets from a screen, in order. */
export function blocksOf({ heading, nodes }: Screen, module: Module): Block[] {
  const blocks: Block[] = heading ? [words(toPlainText(heading.children))] : []
  let mark: Mark | undefined
  visitNodes(nodes, (node) => {
    if (isComment(node)) return false
    if (node.type === 'listItem' && typeof node.checked === 'boolean') mark = node.checked ? 'right' : 'wrong'
    const use = componentNodeOf(node, module.file)
    if (use) {
      blocks.push(...blocksOfAttributes(use.name, use.attributes, module))
      return node.type === 'mdxJsxFlowElement'
    }
    if (!isLeaf(node)) return true
    const [first, ...rest] = blocksOfLeaf(node, module)
    if (first) blocks.push(mark === undefined ? first : { ...first, mark }, ...rest)
    mark = undefined
    return false
  })
  return blocks.filter(({ text }) => text !== '')
}

const leaves = new Set(['paragraph', 'heading', 'tableCell', 'code', 'html'])

function isLeaf(node: RootContent): boolean {
  return leaves.has(node.type)
}

/** The words of a leaf, then what stands among them: pictures, gaps to fill, terms with an explanation. */
function blocksOfLeaf(node: RootContent, module: Module): Block[] {
  const inside: Block[] = []
  visitNodes([node], (inner) => {
    if (inner.type === 'image') {
      inside.push({ kind: 'file', text: inner.url }, { kind: 'alternative', text: inner.alt ?? '' })
    }
    const use = componentNodeOf(inner, module.file)
    if (use) inside.push(...blocksOfAttributes(use.name, use.attributes, module))
  })
  return [words(toPlainText([node])), ...inside]
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
    if (attribute === 'answers' && Array.isArray(value))
      return [{ kind: 'answers', text: value.map(String).join(' / ') }]
    if (typeof value !== 'string') return []
    if (schema?.['x-file']) return [{ kind: 'file', text: value }]
    if (alternatives.has(attribute)) return [{ kind: 'alternative', text: value }]
    return schema?.['x-translatable'] === true ? [words(value)] : []
  })
}
