import type { RootContent } from 'mdast'

/** The words of some nodes, as a person would read them aloud: no markup, no comments, no code of expressions. */
export function toPlainText(nodes: readonly RootContent[]): string {
  const text = soleTextOf(nodes) ?? joinWords(nodes)
  // Nearly all texts are words with one space between: that is told faster than it is searched for what to replace.
  return unusualSpace.test(text) ? text.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim() : text.trim()
}

const unusualSpace = / {2}|[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/

/** The text of nodes that hold nothing but one text, as most blocks do: it needs no joining. */
function soleTextOf(nodes: readonly RootContent[]): string | undefined {
  let inside = nodes
  for (;;) {
    const [node] = inside
    if (!node || inside.length > 1) return undefined
    if (node.type === 'text') return node.value
    if (node.type !== 'paragraph' && node.type !== 'strong' && node.type !== 'emphasis') return undefined
    inside = node.children
  }
}

function joinWords(nodes: readonly RootContent[]): string {
  let text = ''
  for (const node of nodes) text += wordsOf(node)
  return text
}

function wordsOf(node: RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (isBreak(node)) return ' '
  if (!('children' in node)) return ''
  const text = joinWords(node.children)
  return blocks.has(node.type) ? `${text} ` : text
}

/** Blocks: their words never run into the next block's. */
const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
])

/** A forced line end, in Markdown or HTML. */
function isBreak(node: RootContent): boolean {
  return node.type === 'break' || ('name' in node && node.name === 'br')
}
