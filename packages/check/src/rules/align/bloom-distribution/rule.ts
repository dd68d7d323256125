import { itemsOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** Not more than half of the questions ask only to remember. */
export const alignBloomDistribution: Rule<'align/bloom-distribution'> = {
  id: 'align/bloom-distribution',
  check(course, { report }) {
    let stated = 0
    let remembering = 0
    for (const { question } of itemsOf(course)) {
      if (question.bloom !== undefined) stated++
      if (question.bloom === 'remember') remembering++
    }
    const share = Math.round((100 * remembering) / Math.max(1, stated))
    if (stated >= 4 && share > 50) report({ share }, course.source.place(['title'], 'key'))
  },
}
