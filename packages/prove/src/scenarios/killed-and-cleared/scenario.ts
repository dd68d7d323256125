import type { Scenario } from '../../scenario.ts'

/** A crash, and then a device that forgets: only what the platform saved by itself can come back. */
export const killedAndCleared: Scenario = {
  id: 'killed-and-cleared',
  title: 'Tab killed, site data cleared',
  promise: 'What the platform had time to save comes back from the server.',
  steps: [
    { do: 'do the first half' },
    { do: 'let the platform save' },
    { do: 'kill the tab' },
    { do: 'clear site data' },
    { do: 'open' },
    { expect: 'everything as it was left' },
  ],
}
