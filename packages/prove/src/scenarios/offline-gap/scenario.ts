import type { Scenario } from '../../scenario.ts'

/** A tunnel, a village, a power cut. */
export const offlineGap: Scenario = {
  id: 'offline-gap',
  title: 'No link for a while',
  promise: 'The module goes on without a link, and what was done there reaches the platform afterwards.',
  steps: [
    { do: 'do this screen' },
    { do: 'lose the link' },
    { do: 'do the first half' },
    { do: 'get the link back' },
    { do: 'let the platform save' },
    { do: 'leave' },
    { do: 'open' },
    { expect: 'everything as it was left' },
  ],
}
