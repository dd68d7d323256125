import { cached } from '../../../facts/cached.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { TextBlock } from '../../../facts/module-facts.ts'
import { choicesOf, placeOfOption } from '../../../facts/items.ts'
import { holdsRun, runOf } from '../../../words/holds-run.ts'
import { knownText } from '../../../words/tokens.ts'
import type { ReadText } from '../../../words/tokens.ts'
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
        if (read.count < least || !holdRun(textsOf(item.module), read)) continue
        report({ count: least }, placeOfOption(item, option))
      }
    }
  },
}

/** The blocks of a module outside of its questions that are long enough. */
const textsOf = cached((module: Module): readonly TextBlock[] => factsOf(module).blocks.filter(isLongText))

/** Do some texts hold a run of so many of these words? */
function holdRun(texts: readonly TextBlock[], words: ReadText): boolean {
  for (let first = 0; first + least <= words.count; first++) {
    const run = runOf(words, first, least)
    for (const text of texts) if (holdsRun(text, run)) return true
  }
  return false
}

function isLongText({ inQuestion, count }: TextBlock): boolean {
  return !inQuestion && count >= least
}
