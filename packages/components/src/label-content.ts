import type { ElementContent } from 'hast'
import type { RootContent } from '@paath/model'
import type { RenderContext } from './component.ts'

/** What a `<label>` may hold, and what has to stand after it. */
export interface LabelContent {
  readonly label: ElementContent[]
  readonly rest: ElementContent[]
}

/** The first paragraph becomes the label; blocks that a label must not hold follow it. */
export function labelContent(nodes: readonly RootContent[], context: RenderContext): LabelContent {
  const [first, ...others] = nodes
  if (first?.type !== 'paragraph') return { label: context.children(nodes), rest: [] }
  return { label: context.children(first.children), rest: context.children(others) }
}
