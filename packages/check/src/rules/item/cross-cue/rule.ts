import { choicesOf } from '../../../facts/items.ts'
import type { ChoiceItem } from '../../../facts/items.ts'
import { holdsRun, runOf } from '../../../words/holds-run.ts'
import { knownText } from '../../../words/tokens.ts'
import type { ReadText } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No question of a module holds the right option of another one, where that has three words at least. */
export const itemCrossCue: Rule<'item/cross-cue'> = {
  id: 'item/cross-cue',
  check(course, { report }) {
    const asked = choicesOf(course).map(readStem)
    for (const { item: other } of asked) {
      for (const { text } of other.right) {
        const cue = knownText(text)
        const item = cue.count < 3 ? undefined : neighbourThatHolds(cue, other, asked)
        if (item) report({ other: other.question.id, text }, item.place)
      }
    }
  },
}

interface Asked {
  readonly item: ChoiceItem
  readonly stem: ReadText
}

function readStem(item: ChoiceItem): Asked {
  return { item, stem: knownText(item.stem) }
}

/** The first other question of the same module that holds some words. */
function neighbourThatHolds(
  cue: ReadText,
  other: ChoiceItem,
  asked: readonly Asked[],
): ChoiceItem | undefined {
  const run = runOf(cue)
  for (const { item, stem } of asked)
    if (item.module === other.module && item !== other && holdsRun(stem, run)) return item
  return undefined
}
