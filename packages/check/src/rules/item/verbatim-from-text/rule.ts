import { cached } from '../../../facts/cached.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { holdsRun } from '../../../words/holds-run.ts'
import { isSameWord, wordsIn } from '../../../words/tokens.ts'
import type { Word } from '../../../words/tokens.ts'
import type { Module } from '@paath/model'
import type { Rule } from '@paath/rules'

const least = 8

/** No right option has eight words in a row from the text of its module. */
export const itemVerbatimFromText: Rule<'item/verbatim-from-text'> = {
  id: 'item/verbatim-from-text',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      for (const option of item.right) {
        const words = wordsIn(option.text)
        if (words.length < least || !textsOf(item.module).some((text) => sharesRun(text, words))) continue
        report({ count: least }, placeOfOption(item, option))
      }
    }
  },
}

/** The blocks of a module outside of its questions that are long enough. */
const textsOf = cached((module: Module): readonly (readonly Word[])[] =>
  factsOf(module).blocks.flatMap(({ inQuestion, words }) =>
    inQuestion || words.length < least ? [] : [words],
  ),
)

function holdsWord(text: readonly Word[], wanted: Word | undefined): boolean {
  for (const word of text) if (isSameWord(word, wanted)) return true
  return false
}

/** Every run of so many words holds one of those that stand so many apart: a text without them is told by a glance. */
function sharesRun(text: readonly Word[], words: readonly Word[]): boolean {
  for (let mark = least - 1; mark < words.length; mark += least) {
    if (!holdsWord(text, words[mark])) continue
    const last = Math.min(mark, words.length - least)
    for (let from = mark - least + 1; from <= last; from++)
      if (holdsRun(text, words, { from, count: least })) return true
  }
  return false
}
