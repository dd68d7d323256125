import { encodeState } from './state-codec.ts'
import type { ChecklistState, NoteState, QuestionState, ScenarioState, State } from './state.ts'

const rankOfReached = { nothing: 0, completed: 1, passed: 2 } as const

/**
 * Join two states of one learner in one module, such as those of two devices. Nothing that either knows is lost.
 *
 * Where they differ the higher revision wins; clocks are never asked. The order of the two does not matter.
 */
export function mergeStates(one: State, other: State): State {
  const [newer, older] = isNewer(one, other) ? [one, other] : [other, one]
  const scores = [newer.score, older.score].filter((score): score is number => score !== undefined)
  const merged: State = {
    ...newer,
    elapsed: Math.max(newer.elapsed, older.elapsed),
    turn: Math.max(newer.turn, older.turn),
    reached: rankOfReached[newer.reached] >= rankOfReached[older.reached] ? newer.reached : older.reached,
    seen: newer.seen.concat(older.seen.filter((hash) => newer.seen.indexOf(hash) < 0)),
    questions: join(newer.questions, older.questions, joinQuestion),
    checklists: join<ChecklistState>(newer.checklists, older.checklists, (first) => first),
    scenarios: join<ScenarioState>(newer.scenarios, older.scenarios, (first, second) => ({
      ...first,
      ended: first.ended || second.ended,
    })),
    notes: join<NoteState>(newer.notes, older.notes, (first) => first),
    ...(scores.length > 0 ? { score: Math.max(...scores) } : {}),
  }
  const added = encodeState(merged) !== encodeState({ ...newer, elapsed: merged.elapsed })
  return added ? { ...merged, revision: newer.revision + 1 } : merged
}

/** Of equal revisions the one whose text is greater counts as newer, so that both sides of a merge agree. */
function isNewer(one: State, other: State): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision
  return encodeState(one) >= encodeState(other)
}

function join<Item extends { readonly hash: number }>(
  newer: readonly Item[],
  older: readonly Item[],
  joinOne: (newer: Item, older: Item) => Item,
): Item[] {
  const joined = newer.map((item) => {
    const twin = older.find(({ hash }) => hash === item.hash)
    return twin ? joinOne(item, twin) : item
  })
  return joined.concat(older.filter((item) => !newer.some(({ hash }) => hash === item.hash)))
}

function joinQuestion(newer: QuestionState, older: QuestionState): QuestionState {
  return {
    ...newer,
    attempts: Math.max(newer.attempts, older.attempts),
    right: newer.right || older.right,
  }
}
