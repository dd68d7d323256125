import type { ArgsTable, ParsedArgs } from './args.ts'
import type { Io } from './io.ts'

/** One `paath <name>`: a table of arguments, and what to do with them. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** Command lines worth knowing. */
  readonly examples: readonly string[]
  readonly args: ArgsTable
  /** Do it, and give the exit code. */
  readonly run: (args: ParsedArgs, io: Io) => Promise<number>
}

/** What the list of commands says of one before it is loaded. */
export interface CommandEntry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** What exit codes mean. */
export const exitCodes = {
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** A wrong call, or a machine that is not set up. */
  usage: 2,
  /** A bug of Paath. */
  internal: 3,
} as const
