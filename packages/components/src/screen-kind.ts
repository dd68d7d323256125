import type { RootContent, Screen, ScreenKind } from '@paath/model'
import { componentNodeOf } from '@paath/model'
import { findComponent } from './find-component.ts'
import type { OwnComponentsOwner } from './own/own-components.ts'

/**
 * What the learner does on a screen: what the author says, else what its components are made for. Where several kinds
 * meet, the one that asks most of the learner wins.
 */
export function screenKind(screen: Screen, module: OwnComponentsOwner = {}): ScreenKind | undefined {
  if (screen.kind) return screen.kind
  const kinds = new Set<ScreenKind>()
  addKinds(screen.nodes, screen.place.file, { kinds, module })
  return order.find((kind) => kinds.has(kind))
}

const order: readonly ScreenKind[] = ['test', 'think', 'do', 'explore', 'watch']

interface Found {
  readonly kinds: Set<ScreenKind>
  readonly module: OwnComponentsOwner
}

function addKinds(nodes: readonly RootContent[], file: string, found: Found): void {
  for (const node of nodes) {
    const use = componentNodeOf(node, file)
    const kind = use && findComponent(use.name, found.module)?.kind
    if (kind) found.kinds.add(kind)
    if ('children' in node) addKinds(node.children, file, found)
  }
}
