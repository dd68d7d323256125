import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { LineIndex } from '../text/line-index.ts'
import { createLineIndex } from '../text/line-index.ts'
import { isComponentElement } from '../nodes/component-node-of.ts'
import { isComment } from '../nodes/is-comment.ts'
import { spanOfNode } from '../nodes/place-of-node.ts'
import { isHtmlName } from './html-tags.ts'

/** Components that belong into a sentence, so that alone on a line they are a paragraph. */
const inSentence: ReadonlySet<string> = new Set(['Blank'])

/**
 * Make block components of those that stand alone on their line, and paragraphs of sentence components that do. So
 * `<Callout>x</Callout>` means the same on one line as on three, and `<Blank/>` is always part of a text.
 */
export function unravel(tree: Root, text: string): void {
  unravelChildren(tree.children, { text, lines: createLineIndex(text) })
}

interface Source {
  readonly text: string
  readonly lines: LineIndex
}

function unravelChildren(nodes: RootContent[], source: Source): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as RootContent
    const instead = node.type === 'paragraph' ? splitParagraph(node, source) : wrapped(node)
    if (instead) nodes.splice(index, 1, ...instead)
    for (const child of instead ?? [node]) {
      if ('children' in child) unravelChildren(child.children, source)
    }
    if (instead) index += instead.length - 1
  }
}

function isBlock(node: RootContent | undefined): node is MdxJsxTextElement {
  return node?.type === 'mdxJsxTextElement' && !isHtmlName(node.name) && !inSentence.has(node.name ?? '')
}

/** The blocks and the texts between them, if a component of the paragraph has its lines for itself. */
function splitParagraph(paragraph: Paragraph, source: Source): RootContent[] | undefined {
  const { children } = paragraph
  if (!children.some(isBlock)) return undefined
  const parts: RootContent[] = []
  let words: PhrasingContent[] = []
  let hasBlock = false
  for (const [index, child] of children.entries()) {
    if (!isBlock(child) || !isAlone(children, index)) {
      words.push(child)
      continue
    }
    hasBlock = true
    parts.push(...blocksOfWords(words, source), asBlock(child))
    words = []
  }
  return hasBlock ? [...parts, ...blocksOfWords(words, source)] : undefined
}

/** Is there nothing but blocks, notes and spaces on the lines of this child? */
function isAlone(children: readonly PhrasingContent[], index: number): boolean {
  return isFree(children, index, -1) && isFree(children, index, 1)
}

function isFree(children: readonly PhrasingContent[], index: number, step: 1 | -1): boolean {
  for (let at = index + step; at >= 0 && at < children.length; at += step) {
    const child = children[at] as PhrasingContent
    if (isBlock(child) || isComment(child)) continue
    if (child.type !== 'text') return false
    if ((step === 1 ? /^[ \t]*\n/ : /\n[ \t]*$/).test(child.value)) return true
    if (child.value.trim() !== '') return false
  }
  return true
}

function asBlock(node: MdxJsxTextElement): MdxJsxFlowElement {
  const children = paragraphsOf(node.children)
  return { ...node, type: 'mdxJsxFlowElement', children: children as MdxJsxFlowElement['children'] }
}

/** The words between two blocks as a paragraph. Notes alone stay notes, spaces alone are nothing. */
function blocksOfWords(words: readonly PhrasingContent[], source: Source): RootContent[] {
  const isOnlyNotes = words.every((word) => isSpace(word) || isComment(word))
  if (!isOnlyNotes) return paragraphsOf(trimEnds(words, source))
  return words.flatMap((word): RootContent[] =>
    word.type === 'mdxTextExpression' ? [{ ...word, type: 'mdxFlowExpression' }] : [],
  )
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** Words directly inside a block become its paragraph. */
function paragraphsOf(children: readonly PhrasingContent[]): RootContent[] {
  const [first] = children
  const last = children.at(-1)
  if (!first || !last || children.every(isSpace)) return []
  const position = { start: spanOfNode(first).start, end: spanOfNode(last).end }
  return [{ type: 'paragraph', children: [...children], position }]
}

/** Without the line ends beside the blocks. */
function trimEnds(words: readonly PhrasingContent[], { text, lines }: Source): PhrasingContent[] {
  const trimmed = words.filter(
    (word, index) => !((index === 0 || index === words.length - 1) && isSpace(word)),
  )
  const [first] = trimmed
  const last = trimmed.at(-1)
  if (first?.type === 'text') trimmed[0] = withoutMargin(first, { text, lines })
  const end = last === first ? trimmed[0] : last
  if (end?.type === 'text') trimmed[trimmed.length - 1] = withoutMargin(end, { text, lines })
  return trimmed
}

/** A text without the spaces and line ends around it, with a position that says so. */
function withoutMargin(node: Text, { text, lines }: Source): Text {
  const { start, end } = spanOfNode(node)
  const written = text.slice(start.offset, end.offset)
  const from = start.offset + (written.length - written.trimStart().length)
  const to = end.offset - (written.length - written.trimEnd().length)
  return { ...node, value: node.value.trim(), position: lines.spanOf(from, to) }
}

/** A sentence component or HTML tag alone on its line, as a paragraph. */
function wrapped(node: RootContent): RootContent[] | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name === null) return undefined
  if (!isHtmlName(node.name) && !inSentence.has(node.name)) return undefined
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
