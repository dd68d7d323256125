import type { AnswerLoss } from '@paath/diagnostics'
import type { KeptState } from '@paath/schemas'
import { matchOptions } from '@paath/protocol'
import type { Settings } from '@paath/protocol'

/** What of a module learners' kept progress refers to. */
export interface LearnerState {
  readonly fingerprint: string
  readonly kept: KeptState
}

/** Take what kept progress refers to from the page of a package. Undefined if the page has no settings. */
export function readLearnerState(page: string): LearnerState | undefined {
  const [, json] = /<script type="application\/json" id="paath-settings">([^]*?)<\/script>/.exec(page) ?? []
  if (json === undefined) return undefined
  const { fingerprint, screens, questions } = JSON.parse(json) as Settings
  return {
    fingerprint,
    kept: {
      screens: screens.map(({ id }) => id),
      questions: questions.map(({ id, type, options, lefts }) => {
        const hashes = [options, ...(lefts ? [lefts] : [])].map((list) => list.join('.')).join('/')
        return hashes === '' ? `${id} ${type}` : `${id} ${type} ${hashes}`
      }),
    },
  }
}

/** One answer that an edit takes from learners. */
export interface LostAnswer {
  readonly question: string
  readonly loss: AnswerLoss
}

/** Which answers learners lose when they go on in another edition of a module. */
export function findLostAnswers(older: KeptState, newer: KeptState): LostAnswer[] {
  const now = new Map((newer.questions ?? []).map((line) => [parseLine(line).id, parseLine(line)]))
  return (older.questions ?? []).flatMap((line): LostAnswer[] => {
    const before = parseLine(line)
    const after = now.get(before.id)
    if (!after) return [{ question: before.id, loss: 'removed' }]
    if (kindOf(after.type) !== kindOf(before.type)) return [{ question: before.id, loss: 'another-kind' }]
    const isLost = before.lists.some((list, index) =>
      matchOptions(list, after.lists[index] ?? []).includes(-1),
    )
    return isLost ? [{ question: before.id, loss: 'option-removed' }] : []
  })
}

interface KeptQuestion {
  readonly id: string
  readonly type: string
  readonly lists: readonly (readonly number[])[]
}

function parseLine(line: string): KeptQuestion {
  const [id = '', type = '', hashes = ''] = line.split(' ')
  const lists =
    hashes === '' ? [] : hashes.split('/').map((list) => (list === '' ? [] : list.split('.').map(Number)))
  return { id, type, lists }
}

/** Choices of one and of several keep their answers in the same form. */
function kindOf(type: string): string {
  return type === 'single' || type === 'multiple' || type === 'true-false' ? 'choice' : type
}
