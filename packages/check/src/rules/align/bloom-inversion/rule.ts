import { bloomLevels, bloomRank } from '../../../facts/bloom.ts'
import { objectiveOf } from '@paath/competency'
import type { Rule } from '@paath/rules'

/** At least one question of an objective asks for as much as the objective promises. */
export const alignBloomInversion: Rule<'align/bloom-inversion'> = {
  id: 'align/bloom-inversion',
  check(course, { report }) {
    for (const module of course.modules) {
      for (const [index, { id, bloom }] of module.objectives.entries()) {
        const asking = module.questions.filter((question) => objectiveOf(question, module) === id)
        const ranks = asking.map((question) => bloomRank(question.bloom))
        const highest = Math.max(...ranks, -1)
        const isStated = ranks.length > 0 && ranks.every((rank) => rank >= 0)
        if (bloom === undefined || !isStated || highest >= bloomRank(bloom)) continue
        const asked = bloomLevels[highest] ?? ''
        report({ id, asked, wanted: bloom }, module.source.place(['objectives', index, 'bloom']))
      }
    }
  },
}
