import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** No four words in a row are in capitals. Messages of others may shout. */
export const a11yJustifiedOrAllcaps: Rule<'a11y/justified-or-allcaps'> = {
  id: 'a11y/justified-or-allcaps',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { text, place, isQuoted } of factsOf(module).withCapitals) {
        const shout = isQuoted ? null : /\b[A-Z]{2,}(?: [A-Z]{2,}){3,}\b/.exec(text)
        if (shout) report({ text: shout[0] }, place)
      }
    }
  },
}
