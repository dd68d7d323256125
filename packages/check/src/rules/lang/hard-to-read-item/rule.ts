import { itemsOf } from '../../../facts/items.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { knownText } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No sentence of a question is longer than a sentence should be. */
export const langHardToReadItem: Rule<'lang/hard-to-read-item'> = {
  id: 'lang/hard-to-read-item',
  check(course, { report }) {
    for (const { module, question, stem, place } of itemsOf(course)) {
      const most = wordsOf(module.language)?.sentenceWords ?? 30
      const { longest: words } = knownText(stem)
      if (words > most) report({ question: question.id, words }, place)
    }
  },
}
