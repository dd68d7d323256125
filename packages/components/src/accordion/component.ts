import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import { page } from '@paath/protocol'
import type { ComponentNode, RootContent } from '@paath/model'
import { textOf } from '../attributes.ts'
import type { Component, RenderContext } from '../component.ts'
import { icon } from '../element.ts'
import { toPlainText } from '@paath/model'

/** Parts that open one by one: `title` makes one part, `###` headings inside make several. */
export const accordion: Component = {
  name: 'Accordion',
  summary: 'Parts that open when their heading is pressed',
  props: {
    type: 'object',
    properties: {
      title: {
        type: 'string',
        description: 'Heading of the only part; leave it out and use `###` headings for several parts',
        'x-translatable': true,
      },
    },
  },
  content: 'flow',
  check(node, { report }) {
    if (textOf(node, 'title') || node.children.some((child) => child.type === 'heading')) return
    const expected = '`###` headings, or a `title`'
    report(
      'component/wrong-content',
      { component: 'Accordion', expected },
      { file: node.file, span: node.span },
    )
  },
  render: (node, context) => [
    h(
      'div.accordion',
      partsOf(node).map((part) => renderPart(part, context)),
    ),
  ],
}

interface Part {
  readonly title: ElementContent[] | string
  readonly heading?: RootContent
  readonly nodes: readonly RootContent[]
}

/** Cut at the headings. What stands before the first heading is a part only if the accordion has a title. */
function partsOf(node: ComponentNode): Part[] {
  const title = textOf(node, 'title')
  if (title) return [{ title, nodes: node.children }]
  const parts: { title: string; heading: RootContent; nodes: RootContent[] }[] = []
  for (const child of node.children) {
    if (child.type === 'heading') parts.push({ title: toPlainText([child]), heading: child, nodes: [] })
    else parts.at(-1)?.nodes.push(child)
  }
  return parts
}

/** Written open, so that every word is there without a script; the runtime closes the parts. */
function renderPart(part: Part, context: RenderContext): ElementContent {
  const heading = part.heading ? context.children([part.heading]) : [h('h3', part.title)]
  return h('details', { open: true, [page.accordion]: '' }, [
    h('summary', [...heading, icon('chevron')]),
    h('div.accordion-body', context.children(part.nodes)),
  ])
}
