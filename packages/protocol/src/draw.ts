import { rankOf } from './hash.ts'
import type { QuestionSettings, Settings } from './settings.ts'
import type { State } from './state.ts'

/**
 * The questions that a learner gets, in the order of the settings.
 *
 * The attempt is the seed, so the choice is the same at every visit and on every device. What was answered stays, also
 * when an edition adds questions to a pool.
 */
export function drawnQuestions(
  { questions, pools }: Pick<Settings, 'questions' | 'pools'>,
  state: Pick<State, 'attempt' | 'questions'>,
): readonly QuestionSettings[] {
  if (!pools) return questions
  const left: Record<number, boolean> = {}
  for (const pool of pools) {
    const isOpen = (hash: number): number => (state.questions.some((kept) => kept.hash === hash) ? 0 : 1)
    pool.questions
      .map((hash) => ({ hash, open: isOpen(hash), rank: rankOf(`${state.attempt}${hash}`) }))
      .sort((one, other) => one.open - other.open || one.rank - other.rank)
      .slice(pool.draw)
      .forEach(({ hash }) => {
        left[hash] = true
      })
  }
  return questions.filter(({ hash }) => !left[hash])
}

/** A shuffle of things by name that depends on nothing but the seed: it stays when one comes or goes. */
export function shuffled<Item>(items: readonly Item[], seed: string, nameOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, rank: rankOf(`${seed} ${nameOf(item)}`) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item)
}
