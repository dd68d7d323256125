import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepareEngine } from './engine.ts'
import { loadProgram } from './load-program.ts'

/** Names the text of the program. The bundler writes it here. */
declare const programId: string

/** Load the program and run one command line. */
export async function start(argv: readonly string[]): Promise<void> {
  prepareEngine(argv[0])
  const folder = dirname(fileURLToPath(import.meta.url))
  const { program, keepCode } = loadProgram({ folder, id: programId, command: argv[0] ?? '' })
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure.
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await program.run(argv, program.processIo())
  keepCode()
}
