import { itemsOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** From four questions on, a course uses more than one type. */
export const assessSingleItemFormat: Rule<'assess/single-item-format'> = {
  id: 'assess/single-item-format',
  check(course, { report }) {
    const items = itemsOf(course)
    const types = new Set<string>()
    for (const { question } of items) types.add(question.type)
    const [type] = types
    if (type === undefined || items.length < 4 || types.size > 1) return
    report({ type, count: items.length }, course.source.place(['title'], 'key'))
  },
}
