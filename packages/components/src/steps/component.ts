import { h } from 'hastscript'
import type { Component } from '../component.ts'
import { requireList } from '../require-list.ts'

/** A way of working in order: one numbered list. */
export const steps: Component = {
  name: 'Steps',
  summary: 'Numbered steps of a task, one `1.` list',
  props: { type: 'object', properties: {} },
  content: 'flow',
  check: (node, { report }) => requireList(node, 'ordered', report),
  render: (node, context) => [h('div.steps', context.children(node.children))],
}
