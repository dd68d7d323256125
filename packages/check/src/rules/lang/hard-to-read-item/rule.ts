import { itemsOf } from '../../../facts/items.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { sentencesOf } from '../../../words/sentences.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No sentence of a question is longer than a sentence should be. */
export const langHardToReadItem: Rule<'lang/hard-to-read-item'> = {
  id: 'lang/hard-to-read-item',
  check(course, { report }) {
    for (const { module, question, stem, place } of itemsOf(course)) {
      const most = wordsOf(module.language)?.sentenceWords ?? 30
      const words = Math.max(0, ...sentencesOf(stem).map((sentence) => wordsIn(sentence).length))
      if (words > most) report({ question: question.id, words }, place)
    }
  },
}
