import { h } from '../h.ts'
import { textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { icon } from '../element.ts'

const types = ['story', 'note', 'warning', 'tip', 'message'] as const

/** A box that stands out of the text: a scene, a note, a warning, a tip, a message on a phone. */
export const callout: Component = {
  name: 'Callout',
  summary: 'A box that stands out of the text',
  props: {
    type: 'object',
    properties: {
      type: { type: 'string', enum: types, default: 'note', description: 'What kind of box it is' },
      title: {
        type: 'string',
        description: 'Replaces the word above the box, such as the sender of a message',
        'x-translatable': true,
      },
    },
  },
  content: 'flow',
  render(node, context) {
    const type = types.find((known) => known === node.attributes['type']) ?? 'note'
    const title = textOf(node, 'title') || context.say(type)
    const name = h('p.callout-title', [icon(type), h('span', title)])
    return [
      h('div.callout', { className: `callout-${type}`, role: 'note' }, [
        name,
        h('div.callout-body', context.children(node.children)),
      ]),
    ]
  },
}
