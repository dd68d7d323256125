import type { Rule } from '@paath/rules'

/** Each module says what learners can do after it. */
export const idModuleWithoutObjectives: Rule<'id/module-without-objectives'> = {
  id: 'id/module-without-objectives',
  check(course, { report }) {
    for (const module of course.modules) {
      if (module.objectives.length === 0) report({}, module.source.place(['title'], 'key'))
    }
  },
}
