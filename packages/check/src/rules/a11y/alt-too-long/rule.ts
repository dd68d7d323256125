import { partsOf } from '../../../facts/parts.ts'
import { picturesOf } from '../../../facts/pictures.ts'
import type { Rule } from '@paath/rules'

const most = 250

/** The text of a picture can be listened to in one go. Marks of Indic letters do not count. */
export const a11yAltTooLong: Rule<'a11y/alt-too-long'> = {
  id: 'a11y/alt-too-long',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { alt, place } of picturesOf(module)) {
        const length = alt.length > most ? alt.replaceAll(/\p{M}/gu, '').length : 0
        if (length > most) report({ length, most }, place)
      }
    }
  },
}
