import type { Heading, RootContent } from 'mdast'
import { toPlainText } from '../nodes/to-plain-text.ts'
import { placeOfNode } from '../nodes/place-of-node.ts'
import { sourceOf } from './tree-context.ts'
import type { TreeContext } from './tree-context.ts'

/** Headings by accident, and ids in curly brackets. */
export function checkHeading(node: Heading, parents: readonly RootContent[], context: TreeContext): void {
  const source = sourceOf(node, context)
  if (!source.startsWith('#')) {
    const line = source.slice(source.lastIndexOf('\n') + 1).trim()
    const data = { text: toPlainText(node.children), line, mark: '#'.repeat(Math.max(2, node.depth)) }
    context.report('mdx/setext-heading', data, placeOfNode(node, context.file))
  }
  const last = node.children.at(-1)
  if (last?.type === 'mdxTextExpression' && /^#[^\s{}]+$/.test(last.value)) {
    reportHeadingId(node, last.value.slice(1), {
      ...context,
      isScreen: node.depth === 2 && parents.length === 0,
    })
    node.children.pop()
    trimEnd(node)
  }
}

function reportHeadingId(
  node: Heading,
  id: string,
  context: TreeContext & { readonly isScreen: boolean },
): void {
  const { file, report, text, isScreen } = context
  const bracket = node.children.at(-1)
  const end = node.position?.end.offset ?? 0
  const from = bracket?.position?.start.offset ?? end
  const start = text.slice(0, from).trimEnd().length
  const tag = isScreen && /^[a-z][a-z0-9-]*$/.test(id) ? `\n\n<Screen id="${id}"/>` : ''
  const fix = [{ file, start, end, text: tag }]
  report('mdx/heading-id', { id }, placeOfNode(bracket ?? node, file), tag === '' ? {} : { fix })
}

function trimEnd(node: Heading): void {
  const last = node.children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
}
