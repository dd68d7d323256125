import { partsOf } from '../../../facts/parts.ts'
import { choicesOf } from '../../../facts/items.ts'
import { holdsRun } from '../../../words/holds-run.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No question of a module holds the right option of another one, where that has three words at least. */
export const itemCrossCue: Rule<'item/cross-cue'> = {
  id: 'item/cross-cue',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const items = choicesOf(course).filter((item) => item.module === module)
      const stems = items.map(({ stem }) => wordsIn(stem))
      for (const other of items) {
        for (const { text } of other.right) {
          const cue = wordsIn(text)
          if (cue.length < 3) continue
          const at = stems.findIndex((stem, index) => items[index] !== other && holdsRun(stem, cue))
          const item = items[at]
          if (item) report({ other: other.question.id, text }, item.place)
        }
      }
    }
  },
}
