import type { ListItem, RootContent } from 'mdast'
import { isComponentNamed } from '../nodes/component-node-of.ts'
import type { TreeContext } from './tree-context.ts'

/** Brackets at the start of a list item that were meant as a box: `- []`, `- [x]D`. They become one in the tree. */
export function checkBoxes(node: ListItem, parents: readonly RootContent[], context: TreeContext): void {
  const [paragraph] = node.children
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  if (typeof node.checked === 'boolean' || text?.type !== 'text') return
  const box = /^\[[ \t]*([xX✓✔]?)[ \t]*\](?=[ \t]|)/.exec(text.value)?.[0]
  if (box === undefined || text.value.startsWith('](', box.length - 1)) return
  const isRight = /[xX✓✔]/.test(box)
  const rest = text.value.slice(box.length)
  const start = text.position?.start.offset ?? 0
  const isEmptyOption = rest.trim() === '' && /^\[[ xX]\]$/.test(box) && node.children.length >= 1
  if (!isEmptyOption || !parents.some((parent) => isComponentNamed(parent, 'Question'))) {
    const end = start + box.length
    const wanted = `[${isRight ? 'x' : ' '}]${/^\s/.test(rest) ? '' : ' '}`
    const fix = rest.trim() === '' ? {} : { fix: [{ file: context.file, start, end, text: wanted }] }
    const span = text.position && {
      start: text.position.start,
      end: { ...text.position.start, column: text.position.start.column + box.length, offset: end },
    }
    const place = span ? { file: context.file, span: span as never } : { file: context.file }
    context.report('mdx/checkbox', { text: `${box}${rest.slice(0, 12)}` }, place, fix)
  }
  node.checked = isRight
  text.value = rest.trimStart()
}
