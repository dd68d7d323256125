import { objectiveOf } from '@paath/competency'
import type { Rule } from '@paath/rules'

/** Each objective of a module is tested by one of its questions. */
export const alignObjectiveNotAssessed: Rule<'align/objective-not-assessed'> = {
  id: 'align/objective-not-assessed',
  check(course, { report }) {
    for (const module of course.modules) {
      const tested = new Set(module.questions.map((question) => objectiveOf(question, module)))
      for (const [index, { id }] of module.objectives.entries()) {
        if (!tested.has(id)) report({ id }, module.source.place(['objectives', index]))
      }
    }
  },
}
