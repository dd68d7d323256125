import type { Scenario } from '../../scenario.ts'

/** From the first screen to the last in one go. */
export const fresh: Scenario = {
  id: 'fresh',
  title: 'First visit, to the end',
  promise: 'A learner who does everything in one go is complete on the platform.',
  steps: [
    { do: 'finish the module' },
    { expect: 'the module is complete' },
    { do: 'leave' },
    { expect: 'the status was never lowered' },
  ],
}
