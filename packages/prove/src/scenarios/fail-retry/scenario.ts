import type { Scenario } from '../../scenario.ts'

/** Everything wrong at first, then right. */
export const failRetry: Scenario = {
  id: 'fail-retry',
  title: 'All wrong, then retried',
  promise: 'A second try counts, and no status or score is ever lowered.',
  needs: 'second tries',
  steps: [
    { do: 'answer everything wrong' },
    { do: 'leave' },
    { do: 'open' },
    { expect: 'the answers as they were left' },
    { do: 'retry what is wrong' },
    { expect: 'everything is right' },
    { expect: 'the module is complete' },
    { do: 'leave' },
    { expect: 'the status was never lowered' },
  ],
}
