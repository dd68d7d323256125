import { choicesOf } from '../../../facts/items.ts'
import { contentWords, stemOf } from '../../../words/content-words.ts'
import type { Rule } from '@paath/rules'

/** No word of the question stands in the right option of a single choice only. */
export const itemWordEcho: Rule<'item/word-echo'> = {
  id: 'item/word-echo',
  check(course, { report }) {
    for (const { module, question, ask, right, wrong, place } of choicesOf(course)) {
      const key = right[0]
      if (question.type !== 'single' || !key || wrong.length < 2) continue
      const inWrong = new Set(wrong.flatMap(({ text }) => contentWords(text, module.language).map(stemOf)))
      const inAsk = new Set(contentWords(ask, module.language).map(stemOf))
      const word = contentWords(key.text, module.language).find(
        (one) => inAsk.has(stemOf(one)) && !inWrong.has(stemOf(one)),
      )
      if (word !== undefined) report({ word }, place)
    }
  },
}
