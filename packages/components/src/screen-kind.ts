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
  const kinds = new Set(kindsIn(screen.nodes, screen.place.file, module))
  return order.find((kind) => kinds.has(kind))
}

const order: readonly ScreenKind[] = ['test', 'think', 'do', 'explore', 'watch']

function kindsIn(nodes: readonly RootContent[], file: string, module: OwnComponentsOwner): ScreenKind[] {
  return nodes.flatMap((node) => {
    const kind = findComponent(componentNodeOf(node, file)?.name ?? '', module)?.kind
    const below = 'children' in node ? kindsIn(node.children, file, module) : []
    return kind ? [kind, ...below] : below
  })
}
