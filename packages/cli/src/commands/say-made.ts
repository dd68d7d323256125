import type { ParsedArgs } from '../args.ts'
import type { Io } from '../io.ts'

/** What a command has made. */
export interface Made {
  readonly command: string
  /** From the working directory, with `/`. */
  readonly path: string
  /** What a person may want to know or do now. */
  readonly next: readonly string[]
}

/** Say what was made: the path as the result, the rest as talk; with `--format json` one object. */
export function sayMade({ command, path, next }: Made, { options }: ParsedArgs, io: Io): void {
  if (options['format'] === 'json') {
    io.out(`${JSON.stringify({ version: 1, command, path }, null, 2)}\n`)
    return
  }
  io.out(`${path}\n`)
  io.talk(`\n${next.join('\n')}\n`)
}
