import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { isAlike } from '../../../words/similarity.ts'
import { knownText, wordsIn } from '../../../words/tokens.ts'
import type { ReadText } from '../../../words/tokens.ts'
import type { Option } from '@paath/model'
import type { Rule } from '@paath/rules'

/** No two options have nearly the same words. A single word or number may be all the difference there is. */
export const itemOptionsOverlap: Rule<'item/options-overlap'> = {
  id: 'item/options-overlap',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const { options } = item.question
      const read = options.map(readOption)
      for (let at = 1; at < options.length; at++) {
        const [option, twin] = [options[at], options[twinOf(at, read)]]
        if (option && twin && twin.text !== option.text)
          report({ text: option.text, other: twin.text }, placeOfOption(item, option))
      }
    }
  },
}

const least = 0.9

function isTwin(one: ReadText, other: ReadText): boolean {
  // Nearly all options are told apart by their bits: each bit that only one has is a word that only one has.
  const most = (1 - least) * (one.count + other.count)
  if (countBits(one.bits ^ other.bits) > most) return false
  const words = idsOf(one)
  return words.size > 2 && isAlike(words, idsOf(other), least)
}

function idsOf(text: ReadText): Set<number> {
  return new Set(wordsIn(text).map(({ id }) => id))
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

function readOption({ text }: Option): ReadText {
  return knownText(text)
}

/** The first option before one with nearly its words; -1 for none. */
function twinOf(at: number, options: readonly ReadText[]): number {
  const own = options[at]
  return own ? options.findIndex((other, before) => before < at && isTwin(own, other)) : -1
}
