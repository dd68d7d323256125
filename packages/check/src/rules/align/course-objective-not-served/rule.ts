import type { Rule } from '@paath/rules'

/** Where modules refer to objectives of the course, each one is referred to. */
export const alignCourseObjectiveNotServed: Rule<'align/course-objective-not-served'> = {
  id: 'align/course-objective-not-served',
  check(course, { report }) {
    const served = new Set(course.modules.flatMap(({ objectives }) => objectives.map((one) => one.course)))
    if (![...served].some((id) => id !== undefined)) return
    for (const [index, { id }] of (course.metadata.objectives ?? []).entries()) {
      if (id !== undefined && !served.has(id)) report({ id }, course.source.place(['objectives', index]))
    }
  },
}
