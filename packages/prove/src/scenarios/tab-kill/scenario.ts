import type { Scenario } from '../../scenario.ts'

/** An old phone whose browser dies on every screen. */
export const tabKill: Scenario = {
  id: 'tab-kill',
  title: 'Tab killed on every screen',
  promise: 'Not one answer is lost, whenever the tab dies.',
  steps: [
    {
      onEachScreen: [
        { do: 'do this screen' },
        { do: 'kill the tab' },
        { do: 'open' },
        { expect: 'everything as it was left' },
        { do: 'go to the next screen' },
      ],
    },
    { expect: 'the module is complete' },
  ],
}
