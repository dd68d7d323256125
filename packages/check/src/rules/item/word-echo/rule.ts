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
      const inAsk = stemsOf([ask], module.language)
      const echoed = contentWords(key.text, module.language).filter((word) => inAsk.has(stemOf(word)))
      if (echoed.length === 0) continue
      const inWrong = stemsOf(
        wrong.map(({ text }) => text),
        module.language,
      )
      const word = echoed.find((one) => !inWrong.has(stemOf(one)))
      if (word !== undefined) report({ word }, place)
    }
  },
}

function stemsOf(texts: readonly string[], language: string): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => contentWords(text, language).map(stemOf)))
}
