import { longestNote, page } from '@paath/protocol'
import { keptIdSchema, textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { icon } from '../element.ts'
import { h } from '../h.ts'

/** A thought to write down. The words are kept with the learner's progress; nobody marks them. */
export const reflection: Component = {
  name: 'Reflection',
  summary: 'A thought to write down; it is kept and not marked',
  props: {
    type: 'object',
    properties: {
      id: keptIdSchema('Name under which the words are kept'),
    },
    required: ['id'],
  },
  content: 'flow',
  kind: 'think',
  seconds: () => 45,
  render(node, context) {
    const id = `reflection-${textOf(node, 'id')}`
    return [
      h('section.reflection', [
        h('p.reflection-label', [icon('think'), h('span', context.say('reflection'))]),
        h('div', { id: `${id}-about` }, context.children(node.children)),
        h('div.reflection-words', [
          h('label', { htmlFor: id }, context.say('yourThoughts')),
          h('textarea', {
            id,
            [page.reflection]: textOf(node, 'id'),
            rows: 4,
            maxLength: longestNote,
            autoComplete: 'off',
            dir: 'auto',
            ariaDescribedBy: [`${id}-about`, `${id}-hint`],
          }),
          h('p.hint', { id: `${id}-hint` }, context.say('reflectionHint', longestNote)),
          h('p.kept', { [page.kept]: '', hidden: true }, [icon('check'), h('span', context.say('kept'))]),
        ]),
      ]),
    ]
  },
}
