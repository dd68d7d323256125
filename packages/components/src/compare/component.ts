import type { Component } from '../component.ts'
import { h } from '../h.ts'
import { requireParts } from '../require-parts.ts'
import { splitParts } from '../split-parts.ts'

/** Two or more things side by side; below each other on a narrow screen. */
export const compare: Component = {
  name: 'Compare',
  summary: 'Things side by side, one `###` heading each',
  props: { type: 'object', properties: {} },
  content: 'flow',
  check: (node, { report }) => requireParts(node, 2, report),
  render(node, context) {
    const { before, parts } = splitParts(node.children)
    return [
      ...context.children(before),
      h(
        'div.compare',
        parts.map(({ heading, nodes }) => h('div.side', context.children([heading, ...nodes]))),
      ),
    ]
  },
}
