import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** Headings below one screen heading differ. */
export const a11yDuplicateHeading: Rule<'a11y/duplicate-heading'> = {
  id: 'a11y/duplicate-heading',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      let seen: Set<string> | undefined
      for (const { node, text, place } of factsOf(module).blocks) {
        if (node.type !== 'heading') continue
        if (node.depth <= 2) {
          seen = undefined
          continue
        }
        const name = `${node.depth} ${text}`
        if (text !== '' && seen?.has(name)) report({ text }, place)
        seen = (seen ?? new Set()).add(name)
      }
    }
  },
}
