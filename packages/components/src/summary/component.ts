import { h } from '../h.ts'
import { textOf } from '../attributes.ts'
import type { Component } from '../component.ts'

/** What to take away, in a few lines. */
export const summary: Component = {
  name: 'Summary',
  summary: 'What to take away, in a few lines',
  props: {
    type: 'object',
    properties: {
      title: { type: 'string', description: 'Replaces the heading of the box', 'x-translatable': true },
    },
  },
  content: 'flow',
  render: (node, context) => [
    h('section.summary', [
      h('h3', textOf(node, 'title') || context.say('summary')),
      ...context.children(node.children),
    ]),
  ],
}
