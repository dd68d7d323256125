import type { Report } from '@paath/diagnostics'
import type { ComponentNode } from '@paath/model'

/** Report a component without the list that it is made around. */
export function requireList(node: ComponentNode, kind: 'ordered' | 'any', report: Report): void {
  const hasList = node.children.some(
    (child) => child.type === 'list' && (kind === 'any' || child.ordered === true),
  )
  if (hasList) return
  const expected = kind === 'ordered' ? 'a numbered list (`1.`, `2.`, …)' : 'a list (`-`)'
  report('component/wrong-content', { component: node.name, expected }, { file: node.file, span: node.span })
}
