import { keptIdSchema } from '../attributes.ts'
import type { Component } from '../component.ts'
import { requireParts } from '../require-parts.ts'
import { splitParts } from '../split-parts.ts'
import { checkScenario } from './check-scenario.ts'
import { parseScenario } from './parse-scenario.ts'
import { renderScenario } from './render-scenario.ts'

/** A story whose course the learner decides: scenes, and choices that lead from one to another. */
export const scenario: Component = {
  name: 'Scenario',
  summary: 'A story whose course the learner decides',
  props: {
    type: 'object',
    properties: {
      id: keptIdSchema('Name under which the place in the story is kept'),
      title: { type: 'string', description: 'What the story is about', 'x-translatable': true },
    },
    required: ['id'],
  },
  content: 'flow',
  kind: 'do',
  seconds: (node) => 8 * splitParts(node.children).parts.length,
  check(node, { report }) {
    requireParts(node, 2, report)
    checkScenario(node, report)
  },
  render: (node, context) => [renderScenario(parseScenario(node), context)],
}
