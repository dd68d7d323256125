import { textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { h } from '../h.ts'

/** Words of somebody, with their name. */
export const quote: Component = {
  name: 'Quote',
  summary: 'Words of somebody, with their name',
  props: {
    type: 'object',
    properties: {
      by: {
        type: 'string',
        minLength: 1,
        description: 'Who said it: a name, an office, a law',
        'x-translatable': true,
      },
      source: {
        type: 'string',
        description: 'Where it stands, and when it was said',
        'x-translatable': true,
      },
    },
    required: ['by'],
  },
  content: 'flow',
  render(node, context) {
    const source = textOf(node, 'source')
    return [
      h('figure.quote', [
        h('blockquote', context.children(node.children)),
        h('figcaption', [
          h('p', [
            h('span.quote-by', textOf(node, 'by')),
            source ? h('span.quote-source', source) : undefined,
          ]),
        ]),
      ]),
    ]
  },
}
