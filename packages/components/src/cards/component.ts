import { page } from '@paath/protocol'
import type { Component } from '../component.ts'
import { icon } from '../element.ts'
import { h } from '../h.ts'
import { renderParts } from '../render-parts.ts'
import { requireParts } from '../require-parts.ts'

/** Cards to turn: the heading is the front, what follows is the back. */
export const cards: Component = {
  name: 'Cards',
  summary: 'Cards to turn: a `###` heading is the front, its text the back',
  props: { type: 'object', properties: {} },
  content: 'flow',
  check: (node, { report }) => requireParts(node, 2, report),
  render: (node, context) =>
    renderParts(node, context, {
      frame: 'div.cards',
      renderPart: ({ heading, nodes }) =>
        h('details.card', { open: true, [page.accordion]: '' }, [
          h('summary', [...context.children([heading]), icon('chevron')]),
          h('div.accordion-body', context.children(nodes)),
        ]),
    }),
}
