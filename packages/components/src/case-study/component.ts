import { textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { icon } from '../element.ts'
import { h } from '../h.ts'

/** What happened somewhere, told in full, to learn from. */
export const caseStudy: Component = {
  name: 'CaseStudy',
  summary: 'What happened somewhere, told to learn from',
  props: {
    type: 'object',
    properties: {
      title: { type: 'string', minLength: 1, description: 'What the case is about', 'x-translatable': true },
      place: { type: 'string', description: 'Where and when it happened', 'x-translatable': true },
    },
    required: ['title'],
  },
  content: 'flow',
  kind: 'explore',
  render(node, context) {
    const place = textOf(node, 'place')
    return [
      h('section.case-study', [
        h('p.case-label', [icon('explore'), h('span', context.say('caseStudy'))]),
        h('h3', textOf(node, 'title')),
        place ? h('p.case-place', place) : undefined,
        ...context.children(node.children),
      ]),
    ]
  },
}
