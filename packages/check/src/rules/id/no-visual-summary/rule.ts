import { usesAny } from '../../../facts/components.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** A module has a figure or a summary. */
export const idNoVisualSummary: Rule<'id/no-visual-summary'> = {
  id: 'id/no-visual-summary',
  check(course, { report }) {
    for (const module of course.modules) {
      if (usesAny(module, shown) || factsOf(module).addresses.some(({ type }) => type === 'image')) continue
      report({}, module.source.place(['title'], 'key'))
    }
  },
}

const shown: readonly string[] = ['Figure', 'Summary']
