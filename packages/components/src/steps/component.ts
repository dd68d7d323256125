import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { RootContent } from '@paath/model'
import type { Component, RenderContext } from '../component.ts'
import { requireList } from '../require-list.ts'

/** A way of working in order: one numbered list. */
export const steps: Component = {
  name: 'Steps',
  summary: 'Numbered steps of a task, one `1.` list',
  props: { type: 'object', properties: {} },
  content: 'flow',
  check: (node, { report }) => requireList(node, 'ordered', report),
  render: (node, context) => [
    h(
      'div.steps',
      node.children.flatMap((child) =>
        child.type === 'list' ? renderSteps(child, context) : context.children([child]),
      ),
    ),
  ],
}

function renderSteps(list: Extract<RootContent, { type: 'list' }>, context: RenderContext): ElementContent {
  return h(
    'ol',
    list.children.map((item) => h('li', [h('div', context.children(item.children))])),
  )
}
