import { h } from '../h.ts'
import { numberOf, textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { icon } from '../element.ts'

/** A task to do away from the screen. */
export const activity: Component = {
  name: 'Activity',
  summary: 'A task to do away from the screen',
  props: {
    type: 'object',
    properties: {
      title: { type: 'string', description: 'What to do, in a few words', 'x-translatable': true },
      minutes: { type: 'number', minimum: 1, maximum: 60, description: 'How long it takes' },
    },
  },
  content: 'flow',
  kind: 'do',
  seconds: (node) => 60 * (numberOf(node, 'minutes') ?? 2),
  render(node, context) {
    const minutes = numberOf(node, 'minutes')
    const time =
      minutes === undefined ? undefined : context.say(minutes === 1 ? 'minute' : 'minutes', minutes)
    return [
      h('section.activity', [
        h('p.activity-label', [
          h('span', [icon('do'), h('span', context.say('activity'))]),
          time ? h('span.time', [icon('clock'), h('span', time)]) : undefined,
        ]),
        textOf(node, 'title') ? h('h3', textOf(node, 'title')) : undefined,
        ...context.children(node.children),
      ]),
    ]
  },
}
