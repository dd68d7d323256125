import type { Scenario } from '../../scenario.ts'

/** Left half-way, and opened again. */
export const resume: Scenario = {
  id: 'resume',
  title: 'Left half-way, opened again',
  promise: 'Place and answers are there again.',
  steps: [
    { do: 'do the first half' },
    { do: 'leave' },
    { do: 'open' },
    { expect: 'everything as it was left' },
    { do: 'finish the module' },
    { expect: 'the module is complete' },
  ],
}
