import { choicesOf } from '../../../facts/items.ts'
import type { Option } from '@paath/model'
import { contentWords } from '../../../words/content-words.ts'
import { knownText } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** The right option does not share most with the others, where all options are made of the same few words. */
export const itemConvergence: Rule<'item/convergence'> = {
  id: 'item/convergence',
  check(course, { report }) {
    for (const { module, question, right, place } of choicesOf(course)) {
      if (question.type !== 'single' || question.options.length < 4) continue
      const [key] = right
      if (!key || !sharesSome(key, question.options, module.language)) continue
      const rightAt = question.options.indexOf(key)
      const scores = countShared(question.options.map(({ text }) => wordSetOf(text, module.language)))
      const own = scores[rightAt] ?? 0
      const others = scores.filter((_, index) => index !== rightAt)
      if (own >= least && others.every((score) => own >= score + 2)) report({}, place)
    }
  },
}

/** How often the words of the right option stand in others. */
const least = 4

/** Could it be so often? Most options share next to nothing, and hashes tell. */
function sharesSome(right: Option, options: readonly Option[], language: string): boolean {
  const own: number[] = []
  let bitsOfOwn = 0
  for (const { hash, bit } of contentWords(right.text, language)) {
    own.push(hash)
    bitsOfOwn |= bit
  }
  let shared = 0
  for (const option of options) {
    if (option === right) continue
    const { bits, room, from, count } = knownText(option.text)
    if ((bits & bitsOfOwn) === 0) continue
    for (let at = from; at < from + count; at++) if (own.includes(room[at] ?? 0)) shared++
  }
  return shared >= least
}

function wordSetOf(text: string, language: string): ReadonlySet<string> {
  return new Set(contentWords(text, language).map((word) => word.text))
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
