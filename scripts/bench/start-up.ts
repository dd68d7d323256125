/** How long the command line takes to say its version. */
import { join } from 'node:path'
import type { Bench } from './measurement.ts'
import { timeNode } from './time-command.ts'

export const bench: Bench = async ({ root }) => {
  const options = { cwd: root, runs: 21 }
  const floor = timeNode(['-e', '0'], options)
  const version = timeNode([join(root, 'packages/cli/dist/bundle/main.cjs'), '--version'], options)
  return [
    {
      name: 'paath --version',
      value: version,
      unit: 'ms',
      limit: floor + 15,
      floor: { name: 'node -e 0', value: floor },
    },
  ]
}
