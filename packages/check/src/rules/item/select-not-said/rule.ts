import { choicesOf } from '../../../facts/items.ts'
import { hasPhrase } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** A question with several right options says so. */
export const itemSelectNotSaid: Rule<'item/select-not-said'> = {
  id: 'item/select-not-said',
  check(course, { report }) {
    for (const { module, question, stem, right, place } of choicesOf(course)) {
      const phrases = wordsOf(module.language)?.selectSeveral.words
      if (question.type === 'multiple' && right.length > 1 && phrases && !hasPhrase(stem, phrases))
        report({ count: right.length }, place)
    }
  },
}
