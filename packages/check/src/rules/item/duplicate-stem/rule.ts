import { isChoice, itemsOf } from '../../../facts/items.ts'
import type { Item } from '../../../facts/items.ts'
import { isAlike, trigramsOf } from '../../../words/similarity.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Word } from '../../../words/word-table.ts'
import type { Rule } from '@paath/rules'

/** No question asks nearly the same as an earlier one, with nearly the same right option. */
export const itemDuplicateStem: Rule<'item/duplicate-stem'> = {
  id: 'item/duplicate-stem',
  check(course, { report }) {
    const earlier = new Map<number, Asked | Asked[]>()
    for (const item of itemsOf(course)) {
      const entry: Asked = { grams: trigramsOf(wordsOfItem(item)), id: item.question.id }
      const twin = candidates(earlier, entry.grams).find((other) => isAlike(setOf(entry), setOf(other), 0.75))
      if (twin) report({ other: twin.id }, item.place)
      for (const gram of entry.grams) {
        const known = earlier.get(gram)
        // Nearly all runs stand in one question: a list for each would be most of the work.
        if (known === undefined) earlier.set(gram, entry)
        else if (Array.isArray(known)) known.push(entry)
        else earlier.set(gram, [known, entry])
      }
    }
  },
}

/** A question that came before. */
interface Asked {
  readonly id: string
  readonly grams: readonly number[]
  /** The same, once somebody asked. */
  set?: ReadonlySet<number>
}

function setOf(asked: Asked): ReadonlySet<number> {
  return (asked.set ??= new Set(asked.grams))
}

/** The words of a question, and those of its right options. */
function wordsOfItem(item: Item): Word[] {
  const words = [...wordsIn(item.stem)]
  for (const { text } of isChoice(item) ? item.right : []) words.push(...wordsIn(text))
  return words
}

/** Earlier questions that share a run of words, each once. Only a few runs are looked up: twins share nearly all. */
function candidates(
  earlier: ReadonlyMap<number, Asked | readonly Asked[]>,
  grams: readonly number[],
): Asked[] {
  const found = new Set<Asked>()
  for (const gram of grams.slice(0, 12)) {
    if (found.size >= 50) break
    const known = earlier.get(gram)
    if (known === undefined) continue
    if ('grams' in known) found.add(known)
    else for (const entry of known) found.add(entry)
  }
  return [...found].slice(0, 50)
}
