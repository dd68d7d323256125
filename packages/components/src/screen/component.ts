import { idWords } from '../attributes.ts'
import type { Component } from '../component.ts'

/** Names the screen it stands on, right below the `##` heading. It leaves no trace on the page. */
export const screen: Component = {
  name: 'Screen',
  summary: 'Gives a screen a lasting id and its kind',
  props: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        'x-expected': idWords,
        'x-parsed': true,
        description: 'Lasting name of the screen; without it, the heading makes the name',
      },
      kind: {
        type: 'string',
        enum: ['watch', 'think', 'do', 'explore', 'test'],
        'x-parsed': true,
        description: 'What the learner does here; without it, the components on the screen say it',
      },
    },
  },
  content: 'none',
  render: () => [],
}
