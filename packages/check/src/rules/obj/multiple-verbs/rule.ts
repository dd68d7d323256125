import { bloomVerbsIn } from '../../../facts/bloom.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** An objective asks for one thing: no "and" before a second verb. Only for English. */
export const objMultipleVerbs: Rule<'obj/multiple-verbs'> = {
  id: 'obj/multiple-verbs',
  check(course, { report }) {
    for (const module of course.modules) {
      if (!module.language.startsWith('en')) continue
      const verbs = bloomVerbsIn(module.language)
      for (const [index, { text }] of module.objectives.entries()) {
        const words = wordsIn(text).map((word) => word.text)
        const first = words[0] ?? ''
        const second = words.find((word, at) => words[at - 1] === 'and' && verbs.has(word))
        if (second === undefined || !verbs.has(first)) continue
        report({ first, second }, module.source.place(['objectives', index, 'text']))
      }
    }
  },
}
