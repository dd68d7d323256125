import { choicesOf } from '../../../facts/items.ts'
import { contentWords, stemOf } from '../../../words/content-words.ts'
import type { Word } from '../../../words/word-table.ts'
import type { Rule } from '@paath/rules'

/** No word of the question stands in the right option of a single choice only. */
export const itemWordEcho: Rule<'item/word-echo'> = {
  id: 'item/word-echo',
  check(course, { report }) {
    for (const { module, question, ask, right, wrong, place } of choicesOf(course)) {
      const key = right[0]
      if (question.type !== 'single' || !key || wrong.length < 2) continue
      const asked = contentWords(ask, module.language)
      const echoed = wordsInBoth(contentWords(key.text, module.language), asked)
      if (echoed.length === 0) continue
      const inWrong = wrong.flatMap(({ text }) => contentWords(text, module.language))
      const word = echoed.find((one) => !holdsStem(inWrong, one))
      if (word) report({ word: word.text }, place)
    }
  },
}

function holdsStem(words: readonly Word[], wanted: Word): boolean {
  const stem = stemOf(wanted)
  for (const word of words) if (stemOf(word) === stem) return true
  return false
}

function wordsInBoth(words: readonly Word[], others: readonly Word[]): Word[] {
  const shared: Word[] = []
  for (const word of words) if (holdsStem(others, word)) shared.push(word)
  return shared
}
