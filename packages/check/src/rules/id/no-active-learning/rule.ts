import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** The course has a task, a case, a scenario or a checklist somewhere. */
export const idNoActiveLearning: Rule<'id/no-active-learning'> = {
  id: 'id/no-active-learning',
  check(course, { report }) {
    const isActive = course.modules.some((module) =>
      factsOf(module).components.some(
        ({ name, attributes }) => active.has(name) || (name === 'Callout' && attributes['type'] === 'story'),
      ),
    )
    if (!isActive) report({}, course.source.place(['title'], 'key'))
  },
}

const active: ReadonlySet<string> = new Set(['Activity', 'CaseStudy', 'Checklist', 'Reflection', 'Scenario'])
