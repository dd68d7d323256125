import { itemsOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** Level and difficulty go together as the platform's standard says. */
export const itemDifficultyBloomMismatch: Rule<'item/difficulty-bloom-mismatch'> = {
  id: 'item/difficulty-bloom-mismatch',
  check(course, { report }) {
    for (const { question, place } of itemsOf(course)) {
      const { bloom, difficulty } = question
      if (bloom === undefined || difficulty === undefined) continue
      if (usual[bloom]?.includes(difficulty) === false) report({ bloom, difficulty }, place)
    }
  },
}

/** What the standard does not name (evaluate, create) is held to the highest that it names. */
const usual: Readonly<Record<string, readonly string[]>> = {
  remember: ['easy'],
  understand: ['easy', 'medium'],
  apply: ['medium', 'hard'],
  analyse: ['medium', 'hard'],
  evaluate: ['medium', 'hard'],
  create: ['medium', 'hard'],
}
