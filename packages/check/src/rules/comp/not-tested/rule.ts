import { competenciesOf } from '../../../facts/competency-tags.ts'
import type { Rule } from '@paath/rules'

/** Each competency that modules name is tested in one of them. */
export const compNotTested: Rule<'comp/not-tested'> = {
  id: 'comp/not-tested',
  check(course, { report }) {
    for (const [competency, modules] of competenciesOf(course)) {
      const first = modules[0]
      if (!first || modules.some(({ questions }) => questions.length > 0)) continue
      report({ competency }, first.source.place(['competencies'], 'key'))
    }
  },
}
