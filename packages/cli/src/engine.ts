/** Settings of the engine that runs Paath. They change how long a run takes, and nothing else. */
import { setFlagsFromString } from 'node:v8'

/** How much a function runs, in bytes of its code, before the engine thinks of optimizing it. */
const budgets = {
  /** Most runs end before optimizing pays: that saves a third of the time of one course. */
  patient: 1_000_000,
  /** What runs for each of many courses is worth it. */
  eager: 100_000,
}

/** Settings for a command, before its program is loaded. */
export function prepareEngine(command: string | undefined): void {
  setBudget(budgets.patient)
  // Trees of a whole course outlive every collection: a young generation that grows at once copies them less often. A check may be of
  // many courses and lets go of each: it is faster by a sixth with what is young close together.
  if (command !== 'check') setFlagsFromString('--semi-space-growth-factor=16')
}

/**
 * Settings for a check of many courses, each of which is let go before the next is read.
 *
 * The engine collects fully when what was alive at the last collection has grown fourfold. That is little between two courses and much in
 * the middle of one: some runs of 1,000 courses came to 600 MB. They stay far below that when it may grow by one and a half.
 *
 * Rules are many and short, and each would take in the functions that all of them call: with less of that, optimizing them takes half as
 * long, and they run as fast.
 */
export function prepareForMany(): void {
  setFlagsFromString('--heap-growing-percent=150')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
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
