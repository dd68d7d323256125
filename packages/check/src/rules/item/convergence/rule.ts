import { choicesOf } from '../../../facts/items.ts'
import { contentWords } from '../../../words/content-words.ts'
import { isSameWord } from '../../../words/word-table.ts'
import type { Word } from '../../../words/word-table.ts'
import type { Rule } from '@paath/rules'

/** The right option does not share most with the others, where all options are made of the same few words. */
export const itemConvergence: Rule<'item/convergence'> = {
  id: 'item/convergence',
  check(course, { report }) {
    for (const { module, question, right, place } of choicesOf(course)) {
      if (question.type !== 'single' || question.options.length < 4) continue
      const words: Word[][] = []
      for (const { text } of question.options) words.push(contentWords(text, module.language))
      const rightAt = question.options.indexOf(right[0] as (typeof question.options)[number])
      if (!sharesSome(words, rightAt)) continue
      const scores = countShared(words.map((list) => new Set(list.map(({ text }) => text))))
      const key = scores[rightAt] ?? 0
      const others = scores.filter((_, index) => index !== rightAt)
      if (key >= least && others.every((score) => key >= score + 2)) report({}, place)
    }
  },
}

/** How often the words of the right option stand in others. */
const least = 4

/** Could it be so often? Most options share next to nothing. */
function sharesSome(words: readonly (readonly Word[])[], rightAt: number): boolean {
  const own = words[rightAt] ?? []
  let shared = 0
  for (const [at, other] of words.entries()) {
    if (at === rightAt) continue
    for (const word of other) if (holds(own, word)) shared++
  }
  return shared >= least
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

function holds(words: readonly Word[], wanted: Word): boolean {
  for (const word of words) if (isSameWord(word, wanted)) return true
  return false
}
