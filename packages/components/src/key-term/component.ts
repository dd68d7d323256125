import { h } from '../h.ts'
import { textOf } from '../attributes.ts'
import type { Component } from '../component.ts'

/** A word and its meaning, where it is first needed. */
export const keyTerm: Component = {
  name: 'KeyTerm',
  summary: 'A word and its meaning',
  props: {
    type: 'object',
    properties: {
      term: { type: 'string', minLength: 1, description: 'The word', 'x-translatable': true },
    },
    required: ['term'],
  },
  content: 'flow',
  renderInSentence: (node) => [h('dfn', textOf(node, 'term'))],
  render: (node, context) => [
    h('dl.key-term', [h('div', [h('dt', textOf(node, 'term')), h('dd', context.children(node.children))])]),
  ],
}
