import { alignCourse } from '@paath/competency'
import type { AlignedCompetency } from '@paath/competency'
import type { Place } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import { cached } from './cached.ts'

/** What a course does for each competency that it or a module of it is tagged with. Tags that mean nothing are left out. */
export const alignmentOf: (course: Course) => readonly AlignedCompetency[] = cached((course) =>
  alignCourse(course),
)

/** The competencies that modules themselves are tagged with, and where the first of them says so. */
export function taggedInModules(course: Course): { aligned: AlignedCompetency; place: Place }[] {
  return alignmentOf(course).flatMap((aligned) => {
    const [first] = aligned.modules
    const source = course.modules.find(({ id }) => id === first?.id)?.source
    if (!source || first?.tag === undefined) return []
    return [{ aligned, place: source.place(['competencies', first.tag.at]) }]
  })
}
