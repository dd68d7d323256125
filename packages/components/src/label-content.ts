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
  const [first, ...rest] = context.children(nodes)
  return first ? { label: withoutParagraph(first), rest } : { label: [], rest }
}

/** The content of a `<p>`; any other element stays as it is. */
export function withoutParagraph(element: ElementContent): ElementContent[] {
  return element.type === 'element' && element.tagName === 'p' ? element.children : [element]
}
