import type { Scenario } from '../../scenario.ts'

/** A shared phone: two officers, one device. */
export const secondLearner: Scenario = {
  id: 'second-learner',
  title: 'Second learner on the same device',
  promise: 'Nobody gets the progress of somebody else, and the first learner loses nothing.',
  steps: [
    { do: 'do the first half' },
    { do: 'kill the tab' },
    { do: 'hand the device to a second learner' },
    { expect: 'nothing of another learner' },
    { do: 'do this screen' },
    { do: 'take the device back' },
    { expect: 'everything as it was left' },
  ],
}
