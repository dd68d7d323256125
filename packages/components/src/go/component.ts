import type { Component } from '../component.ts'

/** Where a choice, or a scene without choices, leads. The scenario shows it. */
export const go: Component = {
  name: 'Go',
  summary: 'Where a choice of a scenario leads',
  props: {
    type: 'object',
    properties: {
      to: { type: 'string', minLength: 1, description: 'Name of the scene it leads to' },
    },
    required: ['to'],
  },
  content: 'phrasing',
  mayBeEmpty: true,
  render: () => [],
}
