import { alignmentOf } from '../../../facts/alignment.ts'
import type { Rule } from '@paath/rules'

/** Where modules name competencies, each one of the course is named by one of them. */
export const alignCompetencyWithoutObjective: Rule<'align/competency-without-objective'> = {
  id: 'align/competency-without-objective',
  check(course, { report }) {
    if (course.modules.every(({ metadata }) => (metadata.competencies ?? []).length === 0)) return
    for (const { item, ofCourse, modules } of alignmentOf(course)) {
      if (!ofCourse || modules.length > 0) continue
      report({ competency: item.key }, course.source.place(['competencies', ofCourse.at]))
    }
  },
}
