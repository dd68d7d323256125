import { competencyOf, levelOf } from '../../../facts/competency-tags.ts'
import type { Rule } from '@paath/rules'

/** A module and its course name one level of a competency. */
export const alignLevelGap: Rule<'align/level-gap'> = {
  id: 'align/level-gap',
  check(course, { report }) {
    const levels = new Map(
      (course.metadata.competencies ?? []).map((tag) => [competencyOf(tag), levelOf(tag)]),
    )
    for (const module of course.modules) {
      for (const [index, tag] of (module.metadata.competencies ?? []).entries()) {
        const competency = competencyOf(tag)
        const [here, there] = [levelOf(tag), levels.get(competency)]
        if (here === undefined || there === undefined || here === there) continue
        report({ competency, module: here, course: there }, module.source.place(['competencies', index]))
      }
    }
  },
}
