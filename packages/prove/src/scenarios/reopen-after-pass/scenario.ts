import type { Scenario } from '../../scenario.ts'

/** A finished module is opened once more, to look something up. */
export const reopenAfterPass: Scenario = {
  id: 'reopen-after-pass',
  title: 'Opened again after the end',
  promise: 'What was reached stays reached, whatever the learner does.',
  steps: [
    { do: 'finish the module' },
    { do: 'leave' },
    { do: 'open' },
    { expect: 'everything as it was left' },
    { do: 'go back one screen' },
    { do: 'leave' },
    { expect: 'the module is complete' },
    { expect: 'the status was never lowered' },
  ],
}
