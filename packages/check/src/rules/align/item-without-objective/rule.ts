import { itemsOf } from '../../../facts/items.ts'
import { objectiveOf } from '@paath/competency'
import type { Rule } from '@paath/rules'

/** Each question says which objective it tests, where there is more than one. */
export const alignItemWithoutObjective: Rule<'align/item-without-objective'> = {
  id: 'align/item-without-objective',
  check(course, { report }) {
    for (const { module, question, place } of itemsOf(course)) {
      if (module.objectives.length > 1 && objectiveOf(question, module) === undefined)
        report({ question: question.id }, place)
    }
  },
}
