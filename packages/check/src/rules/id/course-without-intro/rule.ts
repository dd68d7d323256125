import type { Rule } from '@paath/rules'

/** The course says what learners can do after it and for whom it is. */
export const idCourseWithoutIntro: Rule<'id/course-without-intro'> = {
  id: 'id/course-without-intro',
  check({ metadata, source }, { report }) {
    const missing = [
      ...((metadata.objectives ?? []).length === 0 ? ['objectives'] : []),
      ...(metadata.audience?.trim() ? [] : ['audience']),
    ]
    if (missing.length > 0) report({ missing }, source.place(['title'], 'key'))
  },
}
