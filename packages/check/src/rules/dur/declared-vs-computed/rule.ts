import { minutesOf } from '../../../facts/minutes-of.ts'
import type { Rule } from '@paath/rules'

/** The declared minutes are near those that the content takes. Two minutes more or less are always fine. */
export const durDeclaredVsComputed: Rule<'dur/declared-vs-computed'> = {
  id: 'dur/declared-vs-computed',
  check(course, { report }) {
    for (const module of course.modules) {
      const declared = module.metadata.minutes
      const computed = minutesOf(module)
      if (declared === undefined || module.screens.length <= 2) continue
      const gap = Math.abs(declared - computed)
      if (gap > 2 && gap > 0.4 * Math.max(declared, computed))
        report({ declared, computed }, module.source.place(['minutes']))
    }
  },
}
