import { modulesWithoutKind } from '../../../facts/missing-kind.ts'
import type { Rule } from '@paath/rules'

/** Each module has something to watch. */
export const idModuleMissingWatch: Rule<'id/module-missing-watch'> = {
  id: 'id/module-missing-watch',
  check(course, { report }) {
    for (const place of modulesWithoutKind(course, 'watch')) report({}, place)
  },
}
