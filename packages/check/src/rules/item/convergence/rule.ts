import { choicesOf } from '../../../facts/items.ts'
import { contentWords } from '../../../words/content-words.ts'
import type { Rule } from '@paath/rules'

/** The right option does not share most with the others, where all options are made of the same few words. */
export const itemConvergence: Rule<'item/convergence'> = {
  id: 'item/convergence',
  check(course, { report }) {
    for (const { module, question, right, place } of choicesOf(course)) {
      if (question.type !== 'single' || question.options.length < 4) continue
      const sets = question.options.map(({ text }) => new Set(contentWords(text, module.language)))
      const scores = countShared(sets)
      const key = scores[question.options.indexOf(right[0] as (typeof question.options)[number])] ?? 0
      const others = scores.filter((_, index) => question.options[index] !== right[0])
      if (key >= 4 && others.every((score) => key >= score + 2)) report({}, place)
    }
  },
}

/** For each set, how often its words stand in the other sets. */
function countShared(sets: readonly ReadonlySet<string>[]): number[] {
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  return sets.map((set) => {
    let shared = 0
    for (const word of set) shared += (counts.get(word) ?? 1) - 1
    return shared
  })
}
