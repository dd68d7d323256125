import { competenciesOf, competencyOf } from '../../../facts/competency-tags.ts'
import type { Rule } from '@paath/rules'

/** Where modules name competencies, each one of the course is named by one of them. */
export const alignCompetencyWithoutObjective: Rule<'align/competency-without-objective'> = {
  id: 'align/competency-without-objective',
  check(course, { report }) {
    if (course.modules.every(({ metadata }) => (metadata.competencies ?? []).length === 0)) return
    const served = competenciesOf(course)
    for (const [index, tag] of (course.metadata.competencies ?? []).entries()) {
      if (served.get(competencyOf(tag))?.length) continue
      report({ competency: competencyOf(tag) }, course.source.place(['competencies', index]))
    }
  },
}
