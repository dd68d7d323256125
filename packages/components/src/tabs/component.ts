import type { ElementContent } from 'hast'
import { page } from '@paath/protocol'
import type { Component, RenderContext } from '../component.ts'
import { h } from '../h.ts'
import { requireParts } from '../require-parts.ts'
import { splitParts } from '../split-parts.ts'
import type { HeadedPart } from '../split-parts.ts'

/** Parts side by side, of which one shows: `###` headings make the parts. */
export const tabs: Component = {
  name: 'Tabs',
  summary: 'Parts of which one shows at a time, one `###` heading each',
  props: { type: 'object', properties: {} },
  content: 'flow',
  check: (node, { report }) => requireParts(node, 2, report),
  render(node, context) {
    const { before, parts } = splitParts(node.children)
    const named = parts.map((part) => ({ part, id: context.uniqueId('tab') }))
    return [
      ...context.children(before),
      h('div.tabs', { [page.tabs]: '' }, [
        h(
          'div.tab-list',
          { role: 'tablist' },
          named.map(({ part, id }, index) => renderTab(part, { id, isFirst: index === 0, context })),
        ),
        ...named.map(({ part, id }, index) => renderPanel(part, { id, isFirst: index === 0, context })),
      ]),
    ]
  },
}

interface Place {
  readonly id: string
  readonly isFirst: boolean
  readonly context: RenderContext
}

/** Shown only with a script; without one every panel stands open under its heading. */
function renderTab({ heading }: HeadedPart, { id, isFirst, context }: Place): ElementContent {
  const attributes = {
    type: 'button',
    id,
    role: 'tab',
    ariaControls: `${id}-panel`,
    ariaSelected: String(isFirst),
    [page.tab]: '',
  }
  return h('button.tab', attributes, context.children(heading.children))
}

function renderPanel(part: HeadedPart, { id, isFirst, context }: Place): ElementContent {
  const attributes = { id: `${id}-panel`, role: 'tabpanel', ariaLabelledBy: id, [page.panel]: '' }
  return h('section.tab-panel', { ...attributes, ...(isFirst ? { [page.open]: '' } : {}) }, [
    ...context.children([part.heading]),
    h('div.tab-body', context.children(part.nodes)),
  ])
}
