import type { ElementContent } from 'hast'
import type { RootContent } from '@paath/model'
import { textOf } from '../attributes.ts'
import type { Component, RenderContext } from '../component.ts'
import { h } from '../h.ts'
import { requireList } from '../require-list.ts'

/** Links and files for those who want more: one list of links. */
export const explore: Component = {
  name: 'Explore',
  summary: 'Links and files for those who want more, one list of links',
  props: {
    type: 'object',
    properties: {
      title: { type: 'string', description: 'Heading above the list', 'x-translatable': true },
    },
  },
  content: 'flow',
  kind: 'explore',
  check: (node, { report }) => requireList(node, 'any', report),
  render: (node, context) => [
    h('div.explore', [
      textOf(node, 'title') ? h('h3', textOf(node, 'title')) : undefined,
      ...node.children.flatMap((child) =>
        child.type === 'list' ? renderCards(child, context) : context.children([child]),
      ),
    ]),
  ],
}

type List = Extract<RootContent, { type: 'list' }>

function renderCards({ children }: List, context: RenderContext): ElementContent {
  return h(
    'ul',
    children.map((item) => h('li', renderCard(item.children, context))),
  )
}

/** The link on a line of its own; what the author says about it, without the colon between the two, below. */
function renderCard(nodes: readonly RootContent[], context: RenderContext): ElementContent[] {
  const [first, ...others] = nodes
  const [link, ...words] = first?.type === 'paragraph' ? first.children : []
  if (link?.type !== 'link' && link?.type !== 'linkReference') return context.children(nodes)
  const about = withoutColon(words)
  return [
    h('p.explore-link', context.children([link])),
    ...(about.length > 0 ? [h('p', context.children(about))] : []),
    ...context.children(others),
  ]
}

function withoutColon([first, ...others]: readonly RootContent[]): RootContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : []
  const value = first.value.replace(/^\s*[:،,–—-]?\s*/u, '')
  return value === '' ? others : [{ ...first, value }, ...others]
}
