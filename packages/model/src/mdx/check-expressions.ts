import type { Paragraph, Root, RootContent, Text } from 'mdast'
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression'
import { isComment } from '../nodes/is-comment.ts'
import { placeOfNode } from '../nodes/place-of-node.ts'
import { shorten, sourceOf } from './tree-context.ts'
import type { TreeContext } from './tree-context.ts'

/** Report curly brackets that hold something else than a comment, and make plain text of them. */
export function checkExpressions(
  parent: Root | RootContent,
  nodes: RootContent[],
  context: TreeContext,
): void {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') continue
    if (isComment(node)) continue
    const isHeadingId = parent.type === 'heading' && /^#[^\s{}]+$/.test(node.value)
    if (isHeadingId) continue
    reportExpression(node, context)
    nodes[index] = asText(node, context)
  }
}

/** Names, calls, arrows, quotes and the like: somebody meant code. */
const looksLikeCode =
  /^\s*[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+\s*$|\w\(|=>|`|^\s*["'[{]|\b(?:props|process|require|import|await|function|new)\b/

function reportExpression(node: MdxFlowExpression | MdxTextExpression, context: TreeContext): void {
  const text = shorten(node.value)
  const place = placeOfNode(node, context.file)
  if (looksLikeCode.test(node.value)) {
    context.report('sec/mdx-expression', { text }, place)
    return
  }
  const start = node.position?.start.offset ?? 0
  const fix = [{ file: context.file, start, end: start, text: '\\' }]
  context.report('mdx/brace', { text: `{${text}}` }, place, { fix })
}

function asText(node: MdxFlowExpression | MdxTextExpression, context: TreeContext): RootContent {
  const position = node.position && { position: node.position }
  const text: Text = { type: 'text', value: sourceOf(node, context), ...position }
  if (node.type === 'mdxTextExpression') return text
  const paragraph: Paragraph = { type: 'paragraph', children: [text], ...position }
  return paragraph
}

const importLine = /^import\s+(?:[^'"\n]*?\sfrom\s+)?(['"])[^'"\n]+\1/
const exportLine =
  /^export\s+(?:(?:const|let|var)\s+[\w$[{][^\n]*=|(?:async\s+)?function\b\s*\*?\s*[\w$]*\s*\(|class\s+\w+\s*(?:\{|extends\b)|default\s+(?:function\b|class\b|async\b|[({[]|[\w$.]+;?\s*$)|\{|\*\s+from)/

/**
 * Is this paragraph a line of code that imports or exports something? If so, it becomes plain text. A sentence that
 * begins with one of the words is a sentence.
 */
export function isModuleCode(node: Paragraph, context: TreeContext): boolean {
  const [first] = node.children
  if (first?.type !== 'text' || !/^(?:im|ex)port\b/.test(first.value)) return false
  const source = sourceOf(node, context)
  if (!importLine.test(source) && !exportLine.test(source)) return false
  node.children = [{ type: 'text', value: source, ...(node.position && { position: node.position }) }]
  return true
}
