import { itemsOf } from '../../../facts/items.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { sentencesOf } from '../../../words/sentences.ts'
import { countWords, wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No sentence of a question is longer than a sentence should be. */
export const langHardToReadItem: Rule<'lang/hard-to-read-item'> = {
  id: 'lang/hard-to-read-item',
  check(course, { report }) {
    for (const { module, question, stem, place } of itemsOf(course)) {
      const most = wordsOf(module.language)?.sentenceWords ?? 30
      if (wordsIn(stem).length <= most) continue
      const words = Math.max(...sentencesOf(stem).map(countWords))
      if (words > most) report({ question: question.id, words }, place)
    }
  },
}
