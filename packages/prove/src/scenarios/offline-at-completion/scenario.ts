import type { Scenario } from '../../scenario.ts'

/** The link is gone at the very moment at which the module is done. */
export const offlineAtCompletion: Scenario = {
  id: 'offline-at-completion',
  title: 'No link at the very end',
  promise: 'The completion reaches the platform as soon as there is a link again.',
  steps: [
    { do: 'do the rest up to the last screen' },
    { do: 'lose the link' },
    { do: 'finish the module' },
    { do: 'get the link back' },
    { do: 'let the platform save' },
    { expect: 'the module is complete' },
    { do: 'leave' },
    { expect: 'the status was never lowered' },
  ],
}
