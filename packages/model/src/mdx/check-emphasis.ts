import type { RootContent, Text } from 'mdast'
import { createLineIndex } from '../text/line-index.ts'
import { sourceOf } from './tree-context.ts'
import type { TreeContext } from './tree-context.ts'

/** Marks that stay visible although they were meant as emphasis, each with the tag that does what they should. */
const marks: readonly { readonly tag: string; readonly pattern: RegExp }[] = [
  { tag: 'strong', pattern: /(\*\*)(?=\S)[^*\n]*\S(\*\*)/g },
  { tag: 'strong', pattern: /(?<![\p{L}\p{M}\p{N}_])(__)(?=\S)[^_\n]*[^\s_](__)/gu },
  { tag: 'em', pattern: /(?<![\p{L}\p{M}\p{N}*])(\*)(?=[^\s*])[^*\n]*[^\s*](\*)(?=[\p{L}\p{M}])/gu },
  { tag: 'em', pattern: /(?<![\p{L}\p{M}\p{N}_])(_)(?=[^\s_])[^_\n]*[^\s_](_)(?=[\p{L}\p{M}])/gu },
]

/**
 * Report stars and underscores that are shown as they stand. It happens where an ending is glued to a word in brackets
 * or quotes, as many Indian languages do.
 *
 * @spec CommonMark 0.31, "Emphasis and strong emphasis": left- and right-flanking delimiter runs
 */
export function checkEmphasis(nodes: readonly RootContent[], context: TreeContext): void {
  for (const node of nodes) if (node.type === 'text') checkText(node, context)
}

function checkText(node: Text, context: TreeContext): void {
  const { value } = node
  // Escaped signs are meant as signs; then the source is not the value.
  if (!/[*_]/.test(value) || sourceOf(node, context) !== value) return
  for (const { tag, pattern } of marks) {
    for (const match of value.matchAll(pattern)) reportMarks(node, match, { tag, ...context })
  }
}

function reportMarks(
  node: Text,
  match: RegExpMatchArray,
  context: TreeContext & { readonly tag: string },
): void {
  const { file, report, tag, text } = context
  const [whole, mark = ''] = match
  const start = (node.position?.start.offset ?? 0) + (match.index ?? 0)
  const end = start + whole.length
  const fix = [
    { file, start, end: start + mark.length, text: `<${tag}>` },
    { file, start: end - mark.length, end, text: `</${tag}>` },
  ]
  const place = { file, span: createLineIndex(text).spanOf(start, end) }
  report('mdx/broken-emphasis', { text: whole, tag }, place, { fix })
}
