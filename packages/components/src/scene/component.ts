import { idWords } from '../attributes.ts'
import type { Component } from '../component.ts'

/** Names a scene of a scenario, right under its heading. It leaves no trace on the page. */
export const scene: Component = {
  name: 'Scene',
  summary: 'Names a scene of a scenario, or makes it an ending',
  props: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{0,31}$',
        'x-expected': idWords,
        description: 'Name of the scene for `<Go to>`; without it, the heading makes the name',
      },
      end: { type: 'boolean', description: 'The story ends here' },
    },
  },
  content: 'none',
  render: () => [],
}
