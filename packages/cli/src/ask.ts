import type { ParsedArgs } from './args.ts'
import type { Io } from './io.ts'

/** One thing that a command wants to know. */
export interface Question {
  /** Name of the option that answers it. */
  readonly option: string
  readonly text: string
  readonly fallback: string
}

/** The answer from the option, else from the person at the terminal, else the fallback. `--yes` asks nobody. */
export async function answer(
  { options }: ParsedArgs,
  io: Io,
  { option, text, fallback }: Question,
): Promise<string> {
  const given = options[option]
  if (typeof given === 'string') return given
  if (io.ask === undefined || options['yes'] !== undefined) return fallback
  const typed = (await io.ask(`${text} [${fallback}] `)).trim()
  return typed === '' ? fallback : typed
}
