import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { sentencesOf } from '../../../words/sentences.ts'
import { countWords } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No sentence of a paragraph is too long to keep in mind. Questions have a rule of their own. */
export const langLongSentence: Rule<'lang/long-sentence'> = {
  id: 'lang/long-sentence',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const most = wordsOf(module.language)?.sentenceWords ?? 30
      for (const { node, text, words: all, place, isQuoted, inQuestion } of factsOf(module).blocks) {
        if (node.type !== 'paragraph' || isQuoted || inQuestion || all.length <= most) continue
        const words = Math.max(...sentencesOf(text).map(countWords))
        if (words > most) report({ words, most }, place)
      }
    }
  },
}
