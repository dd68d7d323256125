import { minutesOf } from '../../../facts/minutes-of.ts'
import type { Rule } from '@paath/rules'

/** A module takes 6 to 10 minutes; 3 to 10 is only a remark, because an older form of the scorecard asks for 3 to 5. */
export const durResourceLength: Rule<'dur/resource-length'> = {
  id: 'dur/resource-length',
  check(course, { report }) {
    for (const module of course.modules) {
      const minutes = module.metadata.minutes ?? minutesOf(module)
      if (minutes >= 6 && minutes <= 10) continue
      const severity = minutes < 3 || minutes > 10 ? 'warning' : 'info'
      report({ minutes }, module.source.place(['minutes']), { severity })
    }
  },
}
