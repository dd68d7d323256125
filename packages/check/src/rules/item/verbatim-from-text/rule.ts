import type { Module } from '@paath/model'
import { cached } from '../../../facts/cached.ts'
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
        const isCopied = runs.some((run) => textOf(item.module).includes(run))
        if (isCopied) report({ count: least }, placeOfOption(item, option))
      }
    }
  },
}

/** The words of a module outside of its questions, block by block. */
const textOf = cached((module: Module): string =>
  factsOf(module)
    .blocks.filter(({ inQuestion, tokens }) => !inQuestion && tokens.length >= least)
    .map(({ tokens }) => tokens.map(({ word }) => word).join(' '))
    .join('\n'),
)
