import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** Headings go down one level at a time. */
export const a11yHeadingSkip: Rule<'a11y/heading-skip'> = {
  id: 'a11y/heading-skip',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      let from: number | undefined
      for (const node of factsOf(module).headings) {
        if (from !== undefined && node.depth > from + 1)
          report({ from, to: node.depth }, placeOf(module, node))
        from = node.depth
      }
    }
  },
}
