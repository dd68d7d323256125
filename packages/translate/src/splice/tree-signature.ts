import { findComponent } from '@paath/components'
import { componentNodeOf, isComment, isComponentElement } from '@paath/model'
import type { Module, Root, RootContent } from '@paath/model'

/** What a tree looks like without its words: equal for a source and its translation. */
export interface TreeSignature {
  /** A line a block, in document order. */
  readonly lines: readonly string[]
  /** The tags of each paragraph, heading and cell, by the offset where its text begins. Their order does not count. */
  readonly leaves: ReadonlyMap<number, string>
}

type Owner = Pick<Module, 'ownComponents'>

/** Take the words off a tree. */
export function treeSignature(tree: Root, owner: Owner): TreeSignature {
  const lines: string[] = []
  const leaves = new Map<number, string>()
  const walk = (nodes: readonly RootContent[], depth: number): void => {
    for (const node of nodes) {
      if (isComment(node) || node.type === 'yaml') continue
      if (isLeaf(node)) {
        const tags = node.children.flatMap((child) => tagsOf(child, owner)).sort()
        const line = `${node.type} ${tags.join(' ')}`
        leaves.set(node.children[0]?.position?.start.offset ?? -1, line)
        lines.push(`${depth} ${line}`)
        continue
      }
      lines.push(`${depth} ${nameOf(node, owner)}`)
      if ('children' in node) walk(node.children, depth + 1)
    }
  }
  walk(tree.children, 0)
  return { lines, leaves }
}

type Leaf = Extract<RootContent, { type: 'paragraph' | 'heading' | 'tableCell' }>

function isLeaf(node: RootContent): node is Leaf {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

function tagsOf(node: RootContent, owner: Owner): string[] {
  if (node.type === 'text' || isComment(node)) return []
  const inner = 'children' in node ? node.children.flatMap((child) => tagsOf(child, owner)) : []
  return isLanguageMark(node) ? inner : [nameOf(node, owner), ...inner]
}

/** Words marked as being in another language: what stays in the language of the source is put into one. */
function isLanguageMark(node: RootContent): boolean {
  if (!isComponentElement(node) || node.name !== 'span') return false
  const names = Object.keys(componentNodeOf(node, '')?.attributes ?? {})
  return names.length > 0 && names.every((name) => name === 'lang' || name === 'dir')
}

const sameAs: Readonly<Record<string, string>> = { em: 'emphasis', strong: 'strong', del: 'delete' }

function nameOf(node: RootContent, owner: Owner): string {
  if (isComponentElement(node)) return componentName(node, owner)
  if (node.type === 'heading') return `heading ${node.depth}`
  if (node.type === 'listItem') return `listItem ${node.checked}`
  if (node.type === 'list') return `list ${node.ordered} ${node.start}`
  if (node.type === 'link' || node.type === 'image') return `${node.type}(${node.url})`
  return 'value' in node ? `${node.type}(${node.value})` : node.type
}

function componentName(node: Parameters<typeof componentNodeOf>[0], owner: Owner): string {
  const use = componentNodeOf(node, '')
  if (!use) return ''
  const { name } = use
  const bare = sameAs[name]
  if (bare !== undefined && Object.keys(use.attributes).length === 0) return bare
  const properties = findComponent(name, owner)?.props.properties
  const attributes = Object.entries(use.attributes).map(([key, value]) => {
    const isText = properties?.[key]?.['x-translatable'] === true || (name === 'Blank' && key === 'answers')
    return isText ? key : `${key}=${JSON.stringify(value)}`
  })
  return `<${name} ${attributes.join(' ')}>`
}
