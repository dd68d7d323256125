import type { Rule } from '@paath/rules'

/** Say in one sentence what the rule looks for. */
export const template: Rule<'area/template'> = {
  id: 'area/template',
  check(course, { report }) {
    for (const module of course.modules) {
      if (module.metadata.title === 'Untitled') report({}, module.source.place(['title']))
    }
  },
}
