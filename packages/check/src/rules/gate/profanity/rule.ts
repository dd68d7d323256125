import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { runningPhrases } from '../../../words/running-phrases.ts'
import type { Rule } from '@paath/rules'

/** Points a reviewer at words that may be insults, also in messages that are quoted. */
export const gateProfanity: Rule<'gate/profanity'> = {
  id: 'gate/profanity',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { tokens, place } of factsOf(module).blocks) {
        const hits = runningPhrases(tokens, module.language, ({ profanity }) => profanity.words)
        for (const { phrase } of hits) report({ word: phrase }, place)
      }
    }
  },
}
