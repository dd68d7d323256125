import { h } from '../h.ts'
import type { Component } from '../component.ts'

/** What it is for, in one sentence */
export const template: Component = {
  name: 'Template',
  summary: 'What it is for, in one sentence',
  props: {
    type: 'object',
    properties: {
      title: { type: 'string', description: 'Heading of the box', 'x-translatable': true },
    },
  },
  content: 'flow',
  render: (node, context) => [h('div.template', context.children(node.children))],
}
