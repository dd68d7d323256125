import type { Heading, RootContent } from '@paath/model'

/** One part of a component that is cut at its headings. */
export interface HeadedPart {
  readonly heading: Heading
  readonly nodes: readonly RootContent[]
}

/** Content cut at its headings, and what stands before the first. */
export interface HeadedParts {
  readonly before: readonly RootContent[]
  readonly parts: readonly HeadedPart[]
}

/** Cut content at its headings, of whatever level. */
export function splitParts(nodes: readonly RootContent[]): HeadedParts {
  const before: RootContent[] = []
  const parts: { heading: Heading; nodes: RootContent[] }[] = []
  for (const node of nodes) {
    const last = parts.at(-1)
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] })
    else if (last) last.nodes.push(node)
    else before.push(node)
  }
  return { before, parts }
}
