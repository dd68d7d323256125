import type { Rule } from '@paath/rules'

/** The course lists its sources, which the player shows at the end of every module. */
export const gateModuleWithoutReferences: Rule<'gate/module-without-references'> = {
  id: 'gate/module-without-references',
  check(course, { report }) {
    if ((course.references.references ?? []).length === 0) report({}, course.source.place(['title'], 'key'))
  },
}
