import type { Component } from '../component.ts'
import { h } from '../h.ts'
import { renderParts } from '../render-parts.ts'
import { requireParts } from '../require-parts.ts'

/** Two or more things side by side; below each other on a narrow screen. */
export const compare: Component = {
  name: 'Compare',
  summary: 'Things side by side, one `###` heading each',
  props: { type: 'object', properties: {} },
  content: 'flow',
  check: (node, { report }) => requireParts(node, 2, report),
  render: (node, context) =>
    renderParts(node, context, {
      frame: 'div.compare',
      renderPart: ({ heading, nodes }) => h('div.side', context.children([heading, ...nodes])),
    }),
}
