import { minutesOf } from '../../../facts/minutes-of.ts'
import type { Rule } from '@paath/rules'

/** Each module says how long it takes. */
export const metaDurationMissing: Rule<'meta/duration-missing'> = {
  id: 'meta/duration-missing',
  check(course, { report }) {
    for (const module of course.modules) {
      if (module.metadata.minutes !== undefined) continue
      report({ computed: minutesOf(module) }, module.source.place(['title'], 'key'))
    }
  },
}
