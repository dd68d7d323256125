import type { Component } from '../component.ts'
import { h } from '../h.ts'
import { renderParts } from '../render-parts.ts'
import { requireParts } from '../require-parts.ts'

/** Events in order: each `###` heading is a point in time. */
export const timeline: Component = {
  name: 'Timeline',
  summary: 'Events in order, one `###` heading for each point in time',
  props: { type: 'object', properties: {} },
  content: 'flow',
  check: (node, { report }) => requireParts(node, 2, report),
  render: (node, context) =>
    renderParts(node, context, {
      frame: 'ol.timeline',
      renderPart: ({ heading, nodes }) => h('li', context.children([heading, ...nodes])),
    }),
}
