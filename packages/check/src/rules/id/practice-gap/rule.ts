import type { Rule } from '@paath/rules'

const most = 7

/** A question comes at least every seven screens. The generated first and last screen do not count. */
export const idPracticeGap: Rule<'id/practice-gap'> = {
  id: 'id/practice-gap',
  check(course, { report }) {
    for (const module of course.modules) {
      const asking = new Set(module.questions.map(({ screen }) => screen))
      let count = 0
      for (const [index, screen] of module.screens.entries()) {
        if (screen.id === 'start' || screen.id === 'end') continue
        count = asking.has(screen.id) ? 0 : count + 1
        const next = module.screens[index + 1]
        const isLast = !next || next.id === 'end' || asking.has(next.id)
        if (count > most && isLast) report({ count, most }, screen.place)
      }
    }
  },
}
