import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No sentence of a paragraph is too long to keep in mind. Questions have a rule of their own. */
export const langLongSentence: Rule<'lang/long-sentence'> = {
  id: 'lang/long-sentence',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const most = wordsOf(module.language)?.sentenceWords ?? 30
      for (const { node, longest: words, place, isQuoted, inQuestion } of factsOf(module).blocks) {
        if (words > most && node.type === 'paragraph' && !isQuoted && !inQuestion)
          report({ words, most }, place)
      }
    }
  },
}
