import type { Scenario } from '../../scenario.ts'

/** Begun at the office, continued at home. */
export const secondDevice: Scenario = {
  id: 'second-device',
  title: 'Continued on a second device',
  promise: 'Place and answers are on the other device, too.',
  steps: [
    { do: 'do the first half' },
    { do: 'leave' },
    { do: 'move to a second device' },
    { expect: 'everything as it was left' },
  ],
}
