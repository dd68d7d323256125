import type { Component } from '../component.ts'

/** What to say after an answer to a question without options. The question shows it. */
export const feedback: Component = {
  name: 'Feedback',
  summary: 'What to say after an answer to a match, order, fill-in or number question',
  props: {
    type: 'object',
    properties: {
      when: { type: 'string', enum: ['right', 'wrong'], 'x-parsed': true, description: 'For which answer' },
    },
  },
  content: 'flow',
  render: () => [],
}
