import type { Scenario } from '../../scenario.ts'

/** The provider uploads a corrected edition while learners are half-way. */
export const republish: Scenario = {
  id: 'republish',
  title: 'Another edition was published',
  promise: 'Everything that the new edition still has is there again.',
  steps: [
    { do: 'do the first half' },
    { do: 'leave' },
    { do: 'publish another edition' },
    { do: 'open' },
    { expect: 'everything as it was left' },
    { do: 'finish the module' },
    { expect: 'the module is complete' },
  ],
}
