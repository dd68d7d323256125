import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { phrasesOf } from '../../../words/phrases-of.ts'
import type { Rule } from '@paath/rules'

/** No objective begins (in Hindi: ends) with something that nobody can see being done. */
export const objUnmeasurableVerb: Rule<'obj/unmeasurable-verb'> = {
  id: 'obj/unmeasurable-verb',
  check(course, { report }) {
    for (const module of course.modules) {
      const list = wordsOf(module.language)?.unmeasurable
      if (!list) continue
      for (const [index, { text }] of module.objectives.entries()) {
        const hit = findPhrases(text, phrasesOf(list)).find(
          ({ at }) => at <= 1 || isVerbLast(module.language),
        )
        if (!hit) continue
        const place = module.source.place(['objectives', index, 'text'])
        report({ verb: hit.phrase, better: list.better[hit.phrase] ?? '' }, place)
      }
    }
  },
}

/** In the languages of India the verb ends the sentence. */
function isVerbLast(language: string): boolean {
  return !language.startsWith('en')
}
