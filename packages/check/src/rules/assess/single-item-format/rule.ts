import { itemsOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** From four questions on, a course uses more than one type. */
export const assessSingleItemFormat: Rule<'assess/single-item-format'> = {
  id: 'assess/single-item-format',
  check(course, { report }) {
    const types = itemsOf(course).map(({ question }) => question.type)
    const type = types[0]
    if (type === undefined || types.length < 4 || new Set(types).size > 1) return
    report({ type, count: types.length }, course.source.place(['title'], 'key'))
  },
}
