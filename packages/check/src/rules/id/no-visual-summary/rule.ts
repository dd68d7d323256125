import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** A module has a figure or a summary. */
export const idNoVisualSummary: Rule<'id/no-visual-summary'> = {
  id: 'id/no-visual-summary',
  check(course, { report }) {
    for (const module of course.modules) {
      const { components, addresses } = factsOf(module)
      const shows = components.some(({ name }) => name === 'Figure' || name === 'Summary')
      if (shows || addresses.some(({ type }) => type === 'image')) continue
      report({}, module.source.place(['title'], 'key'))
    }
  },
}
