import { spawnSync } from 'node:child_process'
import { median } from './measurement.ts'

/** How to measure a command. */
export interface TimingOptions {
  readonly cwd: string
  readonly runs?: number
  /** Done before each run, outside of the time. */
  readonly prepare?: () => void
}

/**
 * Milliseconds that Node takes for these arguments, start of the process included: the median of several runs, after one that does not
 * count.
 */
export function timeNode(args: readonly string[], { cwd, runs = 9, prepare }: TimingOptions): number {
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    prepare?.()
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: plainEnv() })
    if (run > 0) times.push(performance.now() - started)
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`)
  }
  return median(times)
}

/** Certificates are read at each start of Node, which would be measured here. */
function plainEnv(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env
  return env
}
