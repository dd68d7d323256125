import { partsOf } from '../../../facts/parts.ts'
import { choicesOf } from '../../../facts/items.ts'
import { holdsRun } from '../../../words/holds-run.ts'
import { knownText } from '../../../words/tokens.ts'
import type { ReadText } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No question of a module holds the right option of another one, where that has three words at least. */
export const itemCrossCue: Rule<'item/cross-cue'> = {
  id: 'item/cross-cue',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const items = choicesOf(course).filter((item) => item.module === module)
      const stems = items.map(({ stem }) => knownText(stem))
      for (const other of items) {
        for (const { text } of other.right) {
          const cue = knownText(text)
          if (cue.words.length < 3) continue
          const at = stems.findIndex((stem, index) => items[index] !== other && holdsText(stem, cue))
          const item = items[at]
          if (item) report({ other: other.question.id, text }, item.place)
        }
      }
    }
  },
}

/** Do the words of a text stand in another? Nearly all that do not are told by their bits. */
function holdsText(text: ReadText, part: ReadText): boolean {
  return (part.bits & ~text.bits) === 0 && holdsRun(text.words, part.words)
}
