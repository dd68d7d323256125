import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

const most = 120

/** No paragraph fills more than a phone. */
export const langLongParagraph: Rule<'lang/long-paragraph'> = {
  id: 'lang/long-paragraph',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { node, count, place } of factsOf(module).blocks) {
        if (count > most && node.type === 'paragraph') report({ words: count, most }, place)
      }
    }
  },
}
