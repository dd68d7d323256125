import { choicesOf } from '../../../facts/items.ts'
import type { Rule } from '@paath/rules'

/** A sentence that ends in "a" or "an" fits every option. Only for English. */
export const itemGrammarCue: Rule<'item/grammar-cue'> = {
  id: 'item/grammar-cue',
  check(course, { report }) {
    for (const { module, question, stem, place } of choicesOf(course)) {
      const article = /\b(an?)(?:\s*[.:…_—-]*\s*)$/i.exec(stem)?.[1]?.toLowerCase()
      if (article === undefined || !module.language.startsWith('en')) continue
      const odd = question.options.find(
        ({ text }) => !isSpelled(text) && startsWithVowel(text) !== (article === 'an'),
      )
      if (odd) report({ article, text: odd.text }, place)
    }
  },
}

/** An abbreviation or a number, whose letters do not tell how it begins when it is read: a USB key, an SMS. */
function isSpelled(text: string): boolean {
  return /^(?:[A-Z]{2}|\d)/.test(text)
}

/** By letter, with the usual words that sound otherwise. */
function startsWithVowel(text: string): boolean {
  if (/^(?:uni|use|usu|eu|one\b|ut[ei])/i.test(text)) return false
  return /^(?:[aeiou]|hour|honest|honou?r|heir)/i.test(text)
}
