import { bloomLevels, bloomRank } from '../../../facts/bloom.ts'
import { objectiveOf } from '@paath/competency'
import type { Module } from '@paath/model'
import type { Rule } from '@paath/rules'

/** At least one question of an objective asks for as much as the objective promises. */
export const alignBloomInversion: Rule<'align/bloom-inversion'> = {
  id: 'align/bloom-inversion',
  check(course, { report }) {
    for (const module of course.modules) {
      for (const [index, { id, bloom }] of module.objectives.entries()) {
        if (bloom === undefined) continue
        const ranks = ranksOf(id, module)
        const highest = Math.max(...ranks, -1)
        const isStated = ranks.length > 0 && ranks.every((rank) => rank >= 0)
        if (!isStated || highest >= bloomRank(bloom)) continue
        const asked = bloomLevels[highest] ?? ''
        report({ id, asked, wanted: bloom }, module.source.place(['objectives', index, 'bloom']))
      }
    }
  },
}

/** How high the questions of an objective ask. */
function ranksOf(objective: string, module: Module): number[] {
  const ranks: number[] = []
  for (const question of module.questions)
    if (objectiveOf(question, module) === objective) ranks.push(bloomRank(question.bloom))
  return ranks
}
