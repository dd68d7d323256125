import type { Root } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { mdxExpressionToMarkdown } from 'mdast-util-mdx-expression'
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Handle, Options } from 'mdast-util-to-markdown'

/** Blocks as the text of a module, in the form that people write: tags alone on their lines, nothing indented. */
export function serialize(root: Root): string {
  return toMarkdown(root, options)
}

const writeFlow: Handle = (node: MdxJsxFlowElement, _, state, info) => {
  const start = `<${node.name}${attributesOf(node)}`
  if (node.children.length === 0) return `${start}/>`
  return `${start}>\n\n${state.containerFlow(node, info)}\n\n</${node.name}>`
}

const writeInline: Handle = (node: MdxJsxTextElement, _, state, info) => {
  const start = `<${node.name}${attributesOf(node)}`
  if (node.children.length === 0) return `${start}/>`
  const content = state.containerPhrasing(node, { ...info, before: '>', after: '<' })
  return `${start}>${content}</${node.name}>`
}

/** A sentence that begins as code does would be taken for code. */
const codeWords = [
  { atBreak: true, character: 'i', after: 'mport\\s[^\\n]*["\'{]' },
  { atBreak: true, character: 'e', after: 'xport\\s[^\\n]*[={]' },
]

const options: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmTaskListItemToMarkdown(),
    mdxExpressionToMarkdown(),
    mdxJsxToMarkdown(),
    { unsafe: [...codeWords] },
  ],
  handlers: { mdxJsxFlowElement: writeFlow, mdxJsxTextElement: writeInline },
}

function attributesOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  return attributes
    .map((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? ` ${attribute.name}="${attribute.value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
        : '',
    )
    .join('')
}
