import { modulesWithoutKind } from '../../../facts/missing-kind.ts'
import type { Rule } from '@paath/rules'

/** Each module has something to think about. A screen with a question counts, whatever its kind. */
export const idModuleMissingThink: Rule<'id/module-missing-think'> = {
  id: 'id/module-missing-think',
  check(course, { report }) {
    const asking = new Set(
      course.modules.filter(({ questions }) => questions.length > 0).map(({ file }) => file),
    )
    for (const place of modulesWithoutKind(course, 'think')) {
      if (!asking.has(place.file)) report({}, place)
    }
  },
}
