import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

const most = 120

/** No paragraph fills more than a phone. */
export const langLongParagraph: Rule<'lang/long-paragraph'> = {
  id: 'lang/long-paragraph',
  check(course, { report }) {
    for (const module of course.modules) {
      for (const { node, tokens, place } of factsOf(module).blocks) {
        if (node.type === 'paragraph' && tokens.length > most) report({ words: tokens.length, most }, place)
      }
    }
  },
}
