import type { Scenario } from '../../scenario.ts'

/** The back button of the browser leads to the previous screen, not out of the course. */
export const backButton: Scenario = {
  id: 'back-button',
  title: 'Back button of the browser',
  promise: 'It leads to the previous screen, and every answer stays.',
  needs: 'two screens',
  steps: [
    { do: 'do the first half' },
    { do: 'press the back button of the browser' },
    { expect: 'the previous screen' },
    { expect: 'the answers as they were left' },
  ],
}
