import type { ElementContent } from 'hast'
import type { ComponentNode } from '@paath/model'
import type { RenderContext } from './component.ts'
import { h } from './h.ts'
import { splitParts } from './split-parts.ts'
import type { HeadedPart } from './split-parts.ts'

/** How parts are shown. */
export interface PartsForm {
  /** Tag name and classes of what is around all parts. */
  readonly frame: string
  readonly renderPart: (part: HeadedPart) => ElementContent
}

/** What stands before the first heading, and then all parts in one frame. */
export function renderParts(
  { children }: ComponentNode,
  context: RenderContext,
  { frame, renderPart }: PartsForm,
): ElementContent[] {
  const { before, parts } = splitParts(children)
  return [...context.children(before), h(frame, parts.map(renderPart))]
}
