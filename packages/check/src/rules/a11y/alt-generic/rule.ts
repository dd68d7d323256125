import { partsOf } from '../../../facts/parts.ts'
import { picturesOf } from '../../../facts/pictures.ts'
import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** The text of a picture says more than that it is one. */
export const a11yAltGeneric: Rule<'a11y/alt-generic'> = {
  id: 'a11y/alt-generic',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const words = wordsOf(module.language)
      for (const { alt, place } of words ? picturesOf(module) : []) {
        const isKind = findPhrases(alt, words?.genericAlt.words ?? []).some(
          ({ length }) => length === wordsIn(alt).length,
        )
        const isOpening = findPhrases(alt, words?.altOpenings.words ?? []).some(({ at }) => at === 0)
        if (isKind || isOpening) report({ alt }, place)
      }
    }
  },
}
