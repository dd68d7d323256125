import type { ElementContent } from 'hast'
import type { RootContent } from '@paath/model'
import { page } from '@paath/protocol'
import type { RenderContext } from '../component.ts'
import { icon } from '../element.ts'
import { h } from '../h.ts'

/** Words that open when their heading is pressed; open without a script. */
export function renderTranscript(
  nodes: readonly RootContent[],
  context: RenderContext,
  title = '',
): ElementContent {
  return h('details.transcript', { open: true, [page.accordion]: '' }, [
    h('summary', [h('span', title || context.say('transcript')), icon('chevron')]),
    h('div.accordion-body', context.children(nodes)),
  ])
}
