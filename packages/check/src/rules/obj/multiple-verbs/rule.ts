import { bloomVerbsIn } from '../../../facts/bloom.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Word } from '../../../words/word-table.ts'
import type { Rule } from '@paath/rules'

/** An objective asks for one thing: no "and" before a second verb. Only for English. */
export const objMultipleVerbs: Rule<'obj/multiple-verbs'> = {
  id: 'obj/multiple-verbs',
  check(course, { report }) {
    for (const module of course.modules) {
      if (!module.language.startsWith('en')) continue
      const verbs = bloomVerbsIn(module.language)
      for (const [index, { text }] of module.objectives.entries()) {
        const words = wordsIn(text)
        const first = words[0]?.text ?? ''
        const second = verbAfterAnd(words, verbs)
        if (second === undefined || !verbs.has(first)) continue
        report({ first, second }, module.source.place(['objectives', index, 'text']))
      }
    }
  },
}

function verbAfterAnd(words: readonly Word[], verbs: ReadonlySet<string>): string | undefined {
  let before = ''
  for (const { text } of words) {
    if (before === 'and' && verbs.has(text)) return text
    before = text
  }
  return undefined
}
