import type { Scenario } from '../../scenario.ts'

/** Something seems stuck, and the learner reloads. */
export const reload: Scenario = {
  id: 'reload',
  title: 'Reloaded half-way',
  promise: 'Place and answers are there again.',
  steps: [{ do: 'do the first half' }, { do: 'reload' }, { expect: 'everything as it was left' }],
}
