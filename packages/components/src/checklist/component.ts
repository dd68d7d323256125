import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import { page } from '@paath/protocol'
import type { RootContent } from '@paath/model'
import { idWords, textOf } from '../attributes.ts'
import type { Component, RenderContext } from '../component.ts'
import { requireList } from '../require-list.ts'
import { labelContent } from '../label-content.ts'

/** A list to tick off. The ticks are kept with the learner's progress. */
export const checklist: Component = {
  name: 'Checklist',
  summary: 'A list to tick off; the ticks are kept',
  props: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{0,31}$',
        'x-expected': idWords,
        description: 'Name under which the ticks are kept',
      },
    },
    required: ['id'],
  },
  content: 'flow',
  kind: 'do',
  seconds: (node) => 5 * itemsOf(node.children).length,
  check: (node, { report }) => requireList(node, 'any', report),
  render(node, context) {
    const id = textOf(node, 'id')
    return node.children.flatMap((child) =>
      child.type === 'list'
        ? [
            h(
              'ul.checklist',
              { [page.checklist]: id },
              child.children.map((item) => renderItem(item.children, context)),
            ),
          ]
        : context.children([child]),
    )
  },
}

/** Number of ticks of a checklist, for the learner state. */
export function itemsOf(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node) => (node.type === 'list' ? node.children : []))
}

function renderItem(nodes: readonly RootContent[], context: RenderContext): ElementContent {
  const id = context.uniqueId('tick')
  const { label, rest } = labelContent(nodes, context)
  return h('li', [
    h('input', { type: 'checkbox', id, autoComplete: 'off' }),
    h('label', { htmlFor: id }, label),
    ...rest,
  ])
}
