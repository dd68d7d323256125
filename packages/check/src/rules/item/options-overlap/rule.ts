import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { isAlike } from '../../../words/similarity.ts'
import { knownText } from '../../../words/tokens.ts'
import type { ReadText } from '../../../words/tokens.ts'
import type { Option } from '@paath/model'
import type { Rule } from '@paath/rules'

/** No two options have nearly the same words. A single word or number may be all the difference there is. */
export const itemOptionsOverlap: Rule<'item/options-overlap'> = {
  id: 'item/options-overlap',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      const { options } = item.question
      for (const [index, option] of options.entries()) {
        const twin = twinOf(option, options.slice(0, index))
        if (twin && twin.text !== option.text)
          report({ text: option.text, other: twin.text }, placeOfOption(item, option))
      }
    }
  },
}

const least = 0.9

function isTwin(one: ReadText, other: ReadText): boolean {
  // Nearly all options are told apart by their bits: each bit that only one has is a word that only one has.
  const most = (1 - least) * (one.words.length + other.words.length)
  if (countBits(one.bits ^ other.bits) > most) return false
  const words = idsOf(one)
  return words.size > 2 && isAlike(words, idsOf(other), least)
}

function idsOf({ words }: ReadText): Set<number> {
  return new Set(words.map(({ id }) => id))
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

function twinOf({ text }: Option, others: readonly Option[]): Option | undefined {
  const read = knownText(text)
  for (const other of others) if (isTwin(read, knownText(other.text))) return other
  return undefined
}
