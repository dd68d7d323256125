import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** No word mixes Latin letters with Cyrillic or Greek ones that look like them. */
export const secHomoglyph: Rule<'sec/homoglyph'> = {
  id: 'sec/homoglyph',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { text, count, english, place } of factsOf(module).blocks) {
        if (english === count || !strange.test(text)) continue
        for (const [word] of text.matchAll(/[\p{L}\p{N}.@-]+/gu)) {
          if (/\p{Script=Latin}{2}/u.test(word) && strange.test(word)) report({ word }, place)
        }
      }
    }
  },
}

const strange = /[\p{Script=Cyrillic}\u0391-\u03a9\u03bf\u03bd]/u
