import { partsOf } from '../../../facts/parts.ts'
import { nodesOf } from '../../../nodes-of.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** Headings go down one level at a time. */
export const a11yHeadingSkip: Rule<'a11y/heading-skip'> = {
  id: 'a11y/heading-skip',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      let from: number | undefined
      for (const node of nodesOf(module)) {
        if (node.type !== 'heading') continue
        if (from !== undefined && node.depth > from + 1)
          report({ from, to: node.depth }, placeOf(module, node))
        from = node.depth
      }
    }
  },
}
