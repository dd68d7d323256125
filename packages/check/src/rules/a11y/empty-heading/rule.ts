import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** Each heading has words. */
export const a11yEmptyHeading: Rule<'a11y/empty-heading'> = {
  id: 'a11y/empty-heading',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { node, text, count, place } of factsOf(module).blocks) {
        if (count === 0 && text === '' && node.type === 'heading') report({}, place)
      }
    }
  },
}
