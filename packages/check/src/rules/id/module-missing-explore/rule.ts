import { modulesWithoutKind } from '../../../facts/missing-kind.ts'
import type { Rule } from '@paath/rules'

/** Each module has something to explore. */
export const idModuleMissingExplore: Rule<'id/module-missing-explore'> = {
  id: 'id/module-missing-explore',
  check(course, { report }) {
    for (const place of modulesWithoutKind(course, 'explore')) report({}, place)
  },
}
