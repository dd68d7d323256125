import { usesAny } from '../../../facts/components.ts'
import type { Rule } from '@paath/rules'

/** The course leads further: a screen to explore, or a source with an address. */
export const idNoFurtherResources: Rule<'id/no-further-resources'> = {
  id: 'id/no-further-resources',
  check(course, { report }) {
    if ((course.references.references ?? []).some(({ url }) => url !== undefined)) return
    const leads = course.modules.some((module) => usesAny(module, leading))
    if (!leads) report({}, course.source.place(['title'], 'key'))
  },
}

const leading: readonly string[] = ['Explore', 'Download']
