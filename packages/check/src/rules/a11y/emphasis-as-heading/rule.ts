import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** A short bold paragraph that ends in no sign is a heading. Inside a component or a list it is only emphasis. */
export const a11yEmphasisAsHeading: Rule<'a11y/emphasis-as-heading'> = {
  id: 'a11y/emphasis-as-heading',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { node, parent, text, place } of factsOf(module).blocks) {
        if (parent || node.type !== 'paragraph' || text.length > 80) continue
        const only = node.children.length === 1 ? node.children[0] : undefined
        if (only?.type === 'strong' && !/[.!?:;,।…")]$/.test(text) && /\p{L}/u.test(text))
          report({ text }, place)
      }
    }
  },
}
