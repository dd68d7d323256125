import type { Scenario } from '../../scenario.ts'

/** A shared computer that forgets every night. */
export const leftAndCleared: Scenario = {
  id: 'left-and-cleared',
  title: 'Left half-way, site data cleared',
  promise: 'What was left in order comes back from the server.',
  steps: [
    { do: 'do the first half' },
    { do: 'leave' },
    { do: 'clear site data' },
    { do: 'open' },
    { expect: 'everything as it was left' },
  ],
}
