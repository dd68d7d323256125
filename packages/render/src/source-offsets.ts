import type { Course, Module, RootContent } from '@paath/model'

/** Blocks that an author can be led back to. What stands within a line belongs to its block. */
const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'heading',
  'list',
  'listItem',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
])

/**
 * Where the blocks of a module stand in the text that its author wrote: `120-184`.
 *
 * A translation has the tree of its source with other words in it, so its blocks lead to those of the source.
 *
 * @param written The course in the language of its source.
 */
export function offsetsIn(module: Module, written: Course): (node: RootContent) => string | undefined {
  const source = written.modules.find(({ id }) => id === module.id)
  const offsets = new Map<RootContent, string>()
  if (source) note(module.tree.children, source.tree.children, offsets)
  return (node) => offsets.get(node)
}

function note(
  nodes: readonly RootContent[],
  sources: readonly RootContent[],
  offsets: Map<RootContent, string>,
): void {
  for (const [index, node] of nodes.entries()) {
    const source = sources[index]
    if (source?.type !== node.type) continue
    const { position } = source
    if (blocks.has(node.type) && position)
      offsets.set(node, `${position.start.offset}-${position.end.offset}`)
    if ('children' in node && 'children' in source) note(node.children, source.children, offsets)
  }
}
