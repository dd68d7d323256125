import { bloomVerbsIn } from '../../../facts/bloom.ts'
import { hasPhrase } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { phrasesOf } from '../../../words/phrases-of.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** The verb of an objective is among those of its level. Only for English, where the verb comes first. */
export const objVerbLevelMismatch: Rule<'obj/verb-level-mismatch'> = {
  id: 'obj/verb-level-mismatch',
  check(course, { report }) {
    for (const module of course.modules) {
      const words = wordsOf(module.language)
      if (!words || !module.language.startsWith('en')) continue
      const known = bloomVerbsIn(module.language)
      for (const [index, { text, bloom }] of module.objectives.entries()) {
        const verb = wordsIn(text)[0]?.text ?? ''
        const fits = bloom === undefined || (words.bloom.verbs[bloom] ?? []).includes(verb)
        // A verb that no list has says nothing about its level.
        if (fits || !known.has(verb) || hasPhrase(text, phrasesOf(words.unmeasurable))) continue
        report({ verb, bloom }, module.source.place(['objectives', index, 'text']))
      }
    }
  },
}
