import { h } from '../h.ts'
import { textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { requireList } from '../require-list.ts'

/** Links and files for those who want more: one list of links. */
export const explore: Component = {
  name: 'Explore',
  summary: 'Links and files for those who want more, one list of links',
  props: {
    type: 'object',
    properties: {
      title: { type: 'string', description: 'Heading above the list', 'x-translatable': true },
    },
  },
  content: 'flow',
  kind: 'explore',
  check: (node, { report }) => requireList(node, 'any', report),
  render: (node, context) => [
    h('div.explore', [
      textOf(node, 'title') ? h('h3', textOf(node, 'title')) : undefined,
      ...context.children(node.children),
    ]),
  ],
}
