import type { Rule } from '@paath/rules'

const most = 7

/** A module does not promise more than it can teach. */
export const objCount: Rule<'obj/count'> = {
  id: 'obj/count',
  check(course, { report }) {
    for (const module of course.modules) {
      const count = module.objectives.length
      if (count > most) report({ count, most }, module.source.place(['objectives'], 'key'))
    }
  },
}
