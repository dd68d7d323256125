/** Settings of the engine that runs Paath. They change how long a run takes, and nothing else. */
import { setFlagsFromString } from 'node:v8'

/** How much a function runs, in bytes of its code, before the engine thinks of optimizing it. */
const budgets = {
  /** Most runs end before optimizing pays: that saves a third of the time of one course. */
  patient: 1_000_000,
  /** What runs for each of many courses is worth it. */
  eager: 100_000,
}

/** How many bytes of other functions the engine may take into one that it optimizes for many courses. Its own limit is 920. */
const fewBytes = 200

/** Settings for a command, before its program is loaded. */
export function prepareEngine(command: string | undefined): void {
  setBudget(budgets.patient)
  // Trees of a whole course outlive every collection: a young generation that grows at once copies them less often. A check may be of
  // many courses and lets go of each: it is faster by a sixth with what is young close together.
  if (command !== 'check') setFlagsFromString('--semi-space-growth-factor=16')
}

/**
 * Settings for a run over many courses. There are hundreds of rules, each of which runs for a few microseconds: with less taken into each
 * of them, optimizing takes half as long, and they are as fast.
 */
export function prepareForMany(): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${fewBytes}`)
}

/**
 * Run what is run for each of many courses, and let the engine optimize it early.
 *
 * Not for parsing, which makes its functions anew for each text: they would be optimized again and again.
 */
export function runEagerly<T>(run: () => T): T {
  setBudget(budgets.eager)
  try {
    return run()
  } finally {
    setBudget(budgets.patient)
  }
}

function setBudget(bytes: number): void {
  setFlagsFromString(`--interrupt-budget=${bytes}`)
}
