import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { isComponentElement } from '../nodes/component-node-of.ts'
import { isComment } from '../nodes/is-comment.ts'
import { isHtmlName } from './html-tags.ts'

/** Components that belong into a sentence, so that alone on a line they are a paragraph. */
const inSentence: ReadonlySet<string> = new Set(['Blank'])

/**
 * Make block components of those that stand alone in a paragraph, and paragraphs of sentence components that stand
 * alone on a line. So `<Callout>x</Callout>` means the same on one line as on three, and `<Blank/>` is always part of a
 * text.
 */
export function unravel(tree: Root): void {
  unravelChildren(tree.children)
}

function unravelChildren(nodes: RootContent[]): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as RootContent
    const blocks = node.type === 'paragraph' && isMadeOfBlocks(node) ? blocksOf(node) : wrapped(node)
    if (blocks) {
      nodes.splice(index, 1, ...blocks)
      index--
      continue
    }
    if ('children' in node) unravelChildren(node.children)
  }
}

function isBlockName(name: string | null): boolean {
  return !isHtmlName(name) && !inSentence.has(name ?? '')
}

function isMadeOfBlocks(paragraph: Paragraph): boolean {
  let hasBlock = false
  for (const child of paragraph.children) {
    if (child.type === 'mdxJsxTextElement' && isBlockName(child.name)) hasBlock = true
    else if (!isComment(child) && !(child.type === 'text' && child.value.trim() === '')) return false
  }
  return hasBlock
}

function blocksOf(paragraph: Paragraph): RootContent[] {
  return paragraph.children.flatMap((child): RootContent[] => {
    if (child.type === 'mdxJsxTextElement') {
      return [
        { ...child, type: 'mdxJsxFlowElement', children: paragraphsOf(child.children) } as MdxJsxFlowElement,
      ]
    }
    return child.type === 'mdxTextExpression' ? [{ ...child, type: 'mdxFlowExpression' }] : []
  })
}

/** Words directly inside a block become its paragraph. */
function paragraphsOf(children: readonly PhrasingContent[]): RootContent[] {
  const [first] = children
  const last = children.at(-1)
  if (!first || !last || children.every((child) => child.type === 'text' && child.value.trim() === ''))
    return []
  const paragraph: Paragraph = { type: 'paragraph', children: [...children] }
  if (first.position && last.position) {
    paragraph.position = { start: first.position.start, end: last.position.end }
  }
  return [paragraph]
}

/** A sentence component or HTML tag alone on its line, as a paragraph. */
function wrapped(node: RootContent): RootContent[] | undefined {
  if (node.type !== 'mdxJsxFlowElement' || isBlockName(node.name) || node.name === null) return undefined
  if (node.children.some((child) => !isInline(child))) return undefined
  const children = node.children.flatMap((child): RootContent[] =>
    child.type === 'paragraph' ? child.children : [child],
  )
  const element = { ...node, type: 'mdxJsxTextElement', children } as PhrasingContent
  return [{ type: 'paragraph', children: [element], ...(node.position && { position: node.position }) }]
}

function isInline(node: RootContent): boolean {
  return node.type === 'paragraph' || isComponentElement(node) || isComment(node)
}
