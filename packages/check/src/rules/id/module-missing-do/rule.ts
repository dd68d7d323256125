import { modulesWithoutKind } from '../../../facts/missing-kind.ts'
import type { Rule } from '@paath/rules'

/** Each module has something to do. */
export const idModuleMissingDo: Rule<'id/module-missing-do'> = {
  id: 'id/module-missing-do',
  check(course, { report }) {
    for (const place of modulesWithoutKind(course, 'do')) report({}, place)
  },
}
