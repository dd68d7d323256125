import type { ListItem, RootContent, Text } from 'mdast'
import { createLineIndex } from '../text/line-index.ts'
import { isComponentNamed } from '../nodes/component-node-of.ts'
import { spanOfNode } from '../nodes/place-of-node.ts'
import type { TreeContext } from './tree-context.ts'

/**
 * Brackets at the start of a list item that were meant as a box: `- []`, `- [x]D`. They become one in the tree. Brackets behind a
 * backslash are words.
 */
export function checkBoxes(node: ListItem, parents: readonly RootContent[], context: TreeContext): void {
  const text = firstText(node)
  if (typeof node.checked === 'boolean' || !text) return
  const box = /^\[[ \t]*[xX✓✔]?[ \t]*\]/.exec(text.value)?.[0]
  if (box === undefined || !context.text.startsWith(box, spanOfNode(text).start.offset)) return
  const rest = text.value.slice(box.length)
  const isRight = /[xX✓✔]/.test(box)
  // An option without text has a message of its own.
  const isOption = rest.trim() === '' && parents.some((parent) => isComponentNamed(parent, 'Question'))
  if (!isOption) reportBox(text, { box, rest, wanted: isRight ? '[x]' : '[ ]' }, context)
  node.checked = isRight
  text.value = rest.trimStart()
}

function firstText(node: ListItem): Text | undefined {
  const [paragraph] = node.children
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  return first?.type === 'text' ? first : undefined
}

interface Box {
  readonly box: string
  readonly rest: string
  readonly wanted: string
}

function reportBox(text: Text, { box, rest, wanted }: Box, context: TreeContext): void {
  const { file, report } = context
  const start = spanOfNode(text).start.offset
  const end = start + box.length
  const place = { file, span: createLineIndex(context.text).spanOf(start, end) }
  const fix = [{ file, start, end, text: /^\s/.test(rest) ? wanted : `${wanted} ` }]
  report('mdx/checkbox', { text: `${box}${rest.slice(0, 12)}` }, place, rest.trim() === '' ? {} : { fix })
}
