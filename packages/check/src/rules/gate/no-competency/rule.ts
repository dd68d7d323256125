import type { Rule } from '@paath/rules'

/** A course names at least one competency, in `course.yaml` or in a module. */
export const gateNoCompetency: Rule<'gate/no-competency'> = {
  id: 'gate/no-competency',
  check(course, { report }) {
    if ((course.metadata.competencies ?? []).length > 0) return
    if (course.modules.some((module) => (module.metadata.competencies ?? []).length > 0)) return
    report({}, course.source.place(['competencies'], 'key'))
  },
}
