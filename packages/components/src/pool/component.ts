import { idWords } from '../attributes.ts'
import type { Component } from '../component.ts'
import { h } from '../h.ts'

/** Questions of which each learner gets some. */
export const pool: Component = {
  name: 'Pool',
  summary: 'Questions of which each learner gets some',
  props: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        'x-expected': `${idWords}, at most 16 characters`,
        'x-parsed': true,
        description: 'Name of the pool, unique in the file',
      },
      draw: {
        type: 'integer',
        minimum: 1,
        'x-parsed': true,
        description: 'How many of its questions each learner gets; left out, all of them',
      },
    },
  },
  content: 'flow',
  kind: 'think',
  render: (node, context) => [h('div.pool', context.children(node.children))],
}
