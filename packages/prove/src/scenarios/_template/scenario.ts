import type { Scenario } from '../../scenario.ts'

/** Say here what happens to the learner. */
export const templateScenario: Scenario = {
  id: 'template',
  title: 'A few words for the head of a table',
  promise: 'What must be true in the end.',
  steps: [{ do: 'do this screen' }, { do: 'reload' }, { expect: 'everything as it was left' }],
}
