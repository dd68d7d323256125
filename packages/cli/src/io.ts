/** The outside world of a command, so that tests can hand in another one. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The result. */
  readonly out: (text: string) => void
  /** Everything else that is said. */
  readonly talk: (text: string) => void
  /** May colours be used on the result, and on what is said? */
  readonly colours: { readonly out: boolean; readonly talk: boolean }
  /** Columns of the terminal. */
  readonly width: number
  /** Ask a question; undefined where nobody can answer. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
}

/** The world of this process. */
export function processIo(): Io {
  const { env, stdout, stderr } = process
  return {
    cwd: process.cwd(),
    env,
    out: (text) => void stdout.write(text),
    talk: (text) => void stderr.write(text),
    colours: { out: wantsColours(env, stdout.isTTY), talk: wantsColours(env, stderr.isTTY) },
    width: stdout.columns ?? 100,
    // Opening the input takes longer than anything else here, and few commands ask.
    get ask() {
      return process.stdin.isTTY && stderr.isTTY ? askInTerminal : undefined
    },
  }
}

/**
 * Should this stream be coloured?
 *
 * @spec no-color.org: any value of NO_COLOR that is not empty switches colours off
 */
export function wantsColours(env: Io['env'], isTerminal: boolean | undefined): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return isTerminal === true && env['TERM'] !== 'dumb'
}

async function askInTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}
