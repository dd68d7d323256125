/** The entry of the program. What `--version` needs not is loaded only after it. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { version } from './generated/version.ts'
import { loadProgram } from './load-program.ts'

// Most runs end before optimizing pays: let functions become hotter before it begins. That saves a third of the time of one course.
setFlagsFromString('--interrupt-budget=1000000')
// Trees of a whole course outlive every collection: a young generation that grows at once copies them less often.
setFlagsFromString('--semi-space-growth-factor=16')

/** Names the text of the program. The bundler writes it here. */
declare const programId: string

const argv = process.argv.slice(2)

if (argv[0] === '--version' || argv[0] === '-v') process.stdout.write(`${version}\n`)
else void start()

async function start(): Promise<void> {
  const folder = dirname(fileURLToPath(import.meta.url))
  const { program, keepCode } = loadProgram({ folder, id: programId, command: argv[0] ?? '' })
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure.
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await program.run(argv, program.processIo())
  keepCode()
}
