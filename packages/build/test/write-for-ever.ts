/** Writes two states of one folder by turns until it is killed. For `kill.test.ts`. */
import { writeOutputs } from '../src/write-outputs.ts'

const folder = process.argv[2] ?? ''
const states = ['old', 'new'].map(
  (state) =>
    new Map(
      ['01-a.zip', '02-b.zip', 'SHA256SUMS'].map((name) => [
        name,
        new TextEncoder().encode(state.repeat(40_000)),
      ]),
    ),
)
writeOutputs(folder, states[0]!)
process.stdout.write('ready')
for (let turn = 1; ; turn++) writeOutputs(folder, states[turn % 2]!)
