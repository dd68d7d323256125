import type { RootContent, Screen } from '@paath/model'
import { componentNodeOf } from '@paath/model'
import { findComponent } from './find-component.ts'
import { toPlainText } from '@paath/model'

const wordsPerMinute = 200

/** How long a learner needs for a screen: its words at 200 a minute, and what its components add. */
export function screenSeconds(screen: Screen): number {
  const words = toPlainText(screen.nodes).split(/\s+/).filter(Boolean).length
  return Math.ceil((words * 60) / wordsPerMinute) + secondsIn(screen.nodes, screen.place.file)
}

function secondsIn(nodes: readonly RootContent[], file: string): number {
  let seconds = 0
  for (const node of nodes) {
    const component = componentNodeOf(node, file)
    if (component) seconds += findComponent(component.name)?.seconds?.(component) ?? 0
    if ('children' in node) seconds += secondsIn(node.children, file)
  }
  return seconds
}
