import type { Rule } from '@paath/rules'

/** Each objective of a module serves one of the course, where the course has any. */
export const idModuleObjectiveAlone: Rule<'id/module-objective-alone'> = {
  id: 'id/module-objective-alone',
  check(course, { report }) {
    if ((course.metadata.objectives ?? []).length === 0) return
    for (const module of course.modules) {
      for (const [index, { id, course: served }] of module.objectives.entries()) {
        if (served === undefined) report({ id }, module.source.place(['objectives', index]))
      }
    }
  },
}
