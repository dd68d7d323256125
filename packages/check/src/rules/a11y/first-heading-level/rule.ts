import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** The first heading of a module starts a screen. */
export const a11yFirstHeadingLevel: Rule<'a11y/first-heading-level'> = {
  id: 'a11y/first-heading-level',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const [first] = factsOf(module).headings
      if (first && first.depth > 2) report({ level: first.depth }, placeOf(module, first))
    }
  },
}
