import { usesAny } from '../../../facts/components.ts'
import { tellsStory } from '../../../facts/stories.ts'
import type { Rule } from '@paath/rules'

/** The course has a task, a case, a scenario or a checklist somewhere. */
export const idNoActiveLearning: Rule<'id/no-active-learning'> = {
  id: 'id/no-active-learning',
  check(course, { report }) {
    const isActive = course.modules.some((module) => usesAny(module, active) || tellsStory(module))
    if (!isActive) report({}, course.source.place(['title'], 'key'))
  },
}

const active: readonly string[] = ['Activity', 'CaseStudy', 'Checklist', 'Reflection', 'Scenario']
