import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { loadProgram } from './load-program.ts'

/** Names the text of the program. The bundler writes it here. */
declare const programId: string

/** Load the program and run one command line. */
export async function start(argv: readonly string[]): Promise<void> {
  // Most runs end before optimizing pays: let functions become hotter before it begins. That saves a third of the time of one course.
  setFlagsFromString('--interrupt-budget=1000000')
  // Trees of a whole course outlive every collection: a young generation that grows at once copies them less often. A check may be of
  // many courses and lets go of each: it is faster by a sixth with what is young close together.
  if (argv[0] !== 'check') setFlagsFromString('--semi-space-growth-factor=16')
  const folder = dirname(fileURLToPath(import.meta.url))
  const { program, keepCode } = loadProgram({ folder, id: programId, command: argv[0] ?? '' })
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure.
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await program.run(argv, program.processIo())
  keepCode()
}
