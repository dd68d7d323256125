import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** Somewhere in the course learners are asked to use what they learned. */
export const idNoApplication: Rule<'id/no-application'> = {
  id: 'id/no-application',
  check(course, { report }) {
    const asks = course.modules.some((module) =>
      factsOf(module).components.some(({ name }) => name === 'Activity' || name === 'Checklist'),
    )
    if (!asks) report({}, course.source.place(['title'], 'key'))
  },
}
