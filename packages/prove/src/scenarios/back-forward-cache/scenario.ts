import type { Scenario } from '../../scenario.ts'

/** The browser keeps the page for its back button and brings it back as it was. */
export const backForwardCache: Scenario = {
  id: 'back-forward-cache',
  title: 'Page kept by the browser and brought back',
  promise: 'Either the visit goes on, or the learner is told to open the module again; nothing is lost.',
  steps: [
    { do: 'do the first half' },
    { do: 'hide the page and return' },
    { do: 'leave' },
    { do: 'open' },
    { expect: 'everything as it was left' },
  ],
}
