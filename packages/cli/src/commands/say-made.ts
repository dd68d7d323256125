import type { ParsedArgs } from '../args.ts'
import type { Io } from '../io.ts'
import { safeJson } from '../report/safe-json.ts'

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
    io.out(safeJson({ version: 1, command, path }))
    return
  }
  io.out(`${path}\n`)
  io.talk(`\n${next.join('\n')}\n`)
}
