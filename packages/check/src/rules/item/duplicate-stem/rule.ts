import { isChoice, itemsOf } from '../../../facts/items.ts'
import type { Item } from '../../../facts/items.ts'
import { isAlike, trigramsOf } from '../../../words/similarity.ts'
import { knownText } from '../../../words/tokens.ts'
import type { ReadText } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** No question asks nearly the same as an earlier one, with nearly the same right option. */
export const itemDuplicateStem: Rule<'item/duplicate-stem'> = {
  id: 'item/duplicate-stem',
  check(course, { report }) {
    const earlier = new AskedQuestions()
    for (const item of itemsOf(course)) {
      const entry: Asked = { grams: trigramsOf(textsOfItem(item)), id: item.question.id }
      const twin = earlier.add(entry)
      if (twin) report({ other: twin.id }, item.place)
    }
  },
}

/** How much of its runs of words a question shares with a twin. */
const least = 0.75

/** A question that came before. */
interface Asked {
  readonly id: string
  readonly grams: readonly number[]
}

/** The words of a question, and those of its right options. */
function textsOfItem(item: Item): ReadText[] {
  const texts = [knownText(item.stem)]
  for (const { text } of isChoice(item) ? item.right : []) texts.push(knownText(text))
  return texts
}

/** Room for the marks of one course: the next uses it anew. */
const marks = new Uint8Array(1 << 13)

/** The questions so far, by the runs of words in them. */
class AskedQuestions {
  readonly #asked: Asked[] = []
  /** For each run 1, or 2 while its question is looked at. Two runs may share a place, which only asks for a look. */
  readonly #marks = marks.fill(0)
  /** Filled once a question may have a twin, which few have. */
  readonly #byGram = new Map<number, Asked[]>()
  #indexed = 0

  /** Add a question, and tell its twin among those before. */
  add(entry: Asked): Asked | undefined {
    const twin = this.#mayHaveTwin(entry.grams) ? this.#findTwin(entry) : undefined
    this.#asked.push(entry)
    for (const gram of entry.grams) this.#marks[placeOf(gram)] = 1
    return twin
  }

  #findTwin({ grams }: Asked): Asked | undefined {
    this.#fillIndex()
    const own = new Set(grams)
    for (const other of this.#candidates(grams)) if (isAlike(own, new Set(other.grams), least)) return other
    return undefined
  }

  /** Were so many of its runs noted before? Marks those that were not with 2, so that each counts once. */
  #mayHaveTwin(grams: readonly number[]): boolean {
    let known = 0
    let unknown = 0
    for (const gram of grams) {
      const place = placeOf(gram)
      if (this.#marks[place] === 1) known++
      else if (this.#marks[place] === 0) {
        unknown++
        this.#marks[place] = 2
      }
    }
    return known > 0 && known >= least * (known + unknown)
  }

  #fillIndex(): void {
    for (const entry of this.#asked.slice(this.#indexed)) {
      for (const gram of entry.grams) {
        const known = this.#byGram.get(gram)
        if (known) known.push(entry)
        else this.#byGram.set(gram, [entry])
      }
    }
    this.#indexed = this.#asked.length
  }

  /** Earlier questions that share a run of words, each once. Only a few runs are looked up: twins share nearly all. */
  #candidates(grams: readonly number[]): ReadonlySet<Asked> {
    const found = new Set<Asked>()
    for (const gram of grams.slice(0, 12)) {
      for (const entry of this.#byGram.get(gram) ?? []) {
        if (found.size >= 50) return found
        found.add(entry)
      }
    }
    return found
  }
}

/** Where in the marks a run stands. */
function placeOf(gram: number): number {
  return (gram ^ (gram >>> 13)) & ((1 << 13) - 1)
}
