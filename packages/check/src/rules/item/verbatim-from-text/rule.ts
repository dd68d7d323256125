import { cached } from '../../../facts/cached.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { TextBlock } from '../../../facts/module-facts.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { holdsRun } from '../../../words/holds-run.ts'
import { knownText, wordsIn } from '../../../words/tokens.ts'
import type { Word } from '../../../words/word-table.ts'
import type { Module } from '@paath/model'
import type { Rule } from '@paath/rules'

const least = 8

/** No right option has eight words in a row from the text of its module. */
export const itemVerbatimFromText: Rule<'item/verbatim-from-text'> = {
  id: 'item/verbatim-from-text',
  check(course, { report }) {
    for (const item of choicesOf(course)) {
      for (const option of item.right) {
        const read = knownText(option.text)
        if (read.count < least || !holdRun(textsOf(item.module), wordsIn(read))) continue
        report({ count: least }, placeOfOption(item, option))
      }
    }
  },
}

/** The blocks of a module outside of its questions that are long enough. */
const textsOf = cached((module: Module): readonly TextBlock[] => factsOf(module).blocks.filter(isLongText))

/** Do some texts hold a run of so many of these words? Nearly all that do not are told by their bits. */
function holdRun(texts: readonly TextBlock[], words: readonly Word[]): boolean {
  for (let from = 0; from + least <= words.length; from++) {
    let bits = 0
    for (let at = from; at < from + least; at++) bits |= words[at]?.bit ?? 0
    for (const text of texts)
      if ((bits & ~text.bits) === 0 && holdsRun(wordsIn(text), words, { from, count: least })) return true
  }
  return false
}

function isLongText({ inQuestion, count }: TextBlock): boolean {
  return !inQuestion && count >= least
}
