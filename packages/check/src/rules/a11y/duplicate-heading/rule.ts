import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** Headings below one screen heading differ. */
export const a11yDuplicateHeading: Rule<'a11y/duplicate-heading'> = {
  id: 'a11y/duplicate-heading',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      let seen = new Set<string>()
      for (const { node, text, place } of factsOf(module).blocks) {
        if (node.type !== 'heading') continue
        if (node.depth <= 2) seen = new Set()
        else if (seen.has(`${node.depth} ${text}`) && text !== '') report({ text }, place)
        seen.add(`${node.depth} ${text}`)
      }
    }
  },
}
