import { partsOf } from '../../../facts/parts.ts'
import { picturesOf } from '../../../facts/pictures.ts'
import { hasSameWords } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** The text of a picture and its caption say two things. */
export const a11yAltRepeatsCaption: Rule<'a11y/alt-repeats-caption'> = {
  id: 'a11y/alt-repeats-caption',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { alt, caption, place } of picturesOf(module)) {
        if (alt !== '' && hasSameWords(alt, caption)) report({}, place)
      }
    }
  },
}
