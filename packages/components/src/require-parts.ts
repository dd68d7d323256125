import type { Report } from '@paath/diagnostics'
import type { ComponentNode } from '@paath/model'
import { splitParts } from './split-parts.ts'

/** Report a component that has too few parts, each under a `###` heading. */
export function requireParts(node: ComponentNode, least: number, report: Report): void {
  if (splitParts(node.children).parts.length >= least) return
  const expected = least === 1 ? 'a `###` heading' : `at least ${least} \`###\` headings`
  report('component/wrong-content', { component: node.name, expected }, { file: node.file, span: node.span })
}
