import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** The course leads further: a screen to explore, or a source with an address. */
export const idNoFurtherResources: Rule<'id/no-further-resources'> = {
  id: 'id/no-further-resources',
  check(course, { report }) {
    if ((course.references.references ?? []).some(({ url }) => url !== undefined)) return
    const leads = course.modules.some((module) =>
      factsOf(module).components.some(({ name }) => name === 'Explore' || name === 'Download'),
    )
    if (!leads) report({}, course.source.place(['title'], 'key'))
  },
}
