import { factsOf } from '../../../facts/module-facts.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

const least = 8

/** No right option has eight words in a row from the text of its module. */
export const itemVerbatimFromText: Rule<'item/verbatim-from-text'> = {
  id: 'item/verbatim-from-text',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      for (const option of item.right) {
        const words = wordsIn(option.text)
        if (words.length < least) continue
        const runs = words
          .slice(0, words.length - least + 1)
          .map((_, at) => words.slice(at, at + least).join(' '))
        const isCopied = factsOf(item.module).blocks.some(({ inQuestion, tokens }) => {
          if (inQuestion || tokens.length < least) return false
          const text = tokens.map(({ word }) => word).join(' ')
          return runs.some((run) => text.includes(run))
        })
        if (isCopied) report({ count: least }, placeOfOption(item, option))
      }
    }
  },
}
