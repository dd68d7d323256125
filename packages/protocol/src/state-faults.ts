import { stateShares } from './state-codec.ts'
import type { KeptSettings } from './state-codec.ts'
import type { QuestionSettings } from './settings.ts'
import { longestAnswer, mostTicks } from './state.ts'

/** Most characters that SCORM 1.2 keeps in `cmi.suspend_data`. @spec SCORM 1.2 RTE, CMIString4096 */
export const stateLimit = 4096

/** Why the state of a module cannot be kept: a diagnostic code and its data, for the caller to report with a place. */
export type StateFault =
  | {
      readonly code: 'state/over-budget'
      readonly data: { readonly length: number; readonly limit: number; readonly biggest: string }
    }
  | {
      readonly code: 'state/id-collision'
      readonly data: { readonly kind: string; readonly id: string; readonly other: string }
    }
  | {
      readonly code: 'state/long-checklist'
      readonly data: { readonly id: string; readonly items: number; readonly limit: number }
    }
  | {
      readonly code: 'state/long-answer'
      readonly data: { readonly id: string; readonly answer: string; readonly limit: number }
    }

/** Check at build time that the state of a module always fits, and that its ids can be told apart. */
export function findStateFaults(settings: KeptSettings): StateFault[] {
  return [
    ...findCollisions('screen', settings.screens),
    ...findCollisions('question', settings.questions),
    ...findCollisions('checklist', settings.checklists),
    ...findCollisions('scenario', settings.scenarios),
    ...findCollisions('reflection', settings.reflections),
    ...([] as StateFault[]).concat(
      ...settings.scenarios.map(({ scenes }) => findCollisions('scene', scenes)),
    ),
    ...settings.questions.reduce<StateFault[]>(
      (faults, question) => [...faults, ...findLongAnswers(question)],
      [],
    ),
    ...settings.checklists
      .filter(({ items }) => items > mostTicks)
      .map(({ id, items }): StateFault => ({
        code: 'state/long-checklist',
        data: { id, items, limit: mostTicks },
      })),
    ...findOverBudget(settings),
  ]
}

function findOverBudget(settings: KeptSettings): StateFault[] {
  const shares = stateShares(settings)
  const length = shares.reduce((sum, share) => sum + share.length, 0)
  if (length <= stateLimit) return []
  const biggest = shares
    .filter((share) => share.id !== '')
    .sort((one, other) => other.length - one.length)
    .slice(0, 3)
    .map((share) => `${share.kind} \`${share.id}\` (${share.length})`)
    .join(', ')
  return [{ code: 'state/over-budget', data: { length, limit: stateLimit, biggest } }]
}

/** Typed answers are kept up to a limit; a longer one could never be shown as right again. */
function findLongAnswers({ id, type, key }: QuestionSettings): StateFault[] {
  if (typeof key === 'string' || type === 'numeric') return []
  return ([] as string[])
    .concat(...key)
    .filter((answer) => Array.from(answer).length > longestAnswer)
    .map((answer) => ({ code: 'state/long-answer', data: { id, answer, limit: longestAnswer } }))
}

function findCollisions(
  kind: string,
  items: readonly { readonly id: string; readonly hash: number }[],
): StateFault[] {
  const faults: StateFault[] = []
  const known = new Map<number, string>()
  for (const { id, hash } of items) {
    const other = known.get(hash)
    if (other === undefined) known.set(hash, id)
    else faults.push({ code: 'state/id-collision', data: { kind, id, other } })
  }
  return faults
}
