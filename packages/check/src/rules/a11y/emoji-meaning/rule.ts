import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** No option, cell, heading or paragraph consists of emoji only. */
export const a11yEmojiMeaning: Rule<'a11y/emoji-meaning'> = {
  id: 'a11y/emoji-meaning',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { text, count, place } of factsOf(module).blocks) {
        if (count === 0 && /\p{Extended_Pictographic}/u.test(text)) report({ text }, place)
      }
    }
  },
}
