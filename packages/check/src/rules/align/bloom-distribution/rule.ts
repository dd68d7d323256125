import { itemsOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** Not more than half of the questions ask only to remember. */
export const alignBloomDistribution: Rule<'align/bloom-distribution'> = {
  id: 'align/bloom-distribution',
  check(course, { report }) {
    const stated = itemsOf(course).filter(({ question }) => question.bloom !== undefined)
    const remembering = stated.filter(({ question }) => question.bloom === 'remember')
    const share = Math.round((100 * remembering.length) / Math.max(1, stated.length))
    if (stated.length >= 4 && share > 50) report({ share }, course.source.place(['title'], 'key'))
  },
}
