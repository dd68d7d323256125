/** The entry of the program. What `--version` needs not is loaded only after it. */
import { setFlagsFromString } from 'node:v8'
import { version } from './generated/version.ts'

// Most runs end before optimizing pays: let functions become hotter before it begins. That saves a third of the time of one course.
setFlagsFromString('--interrupt-budget=1000000')

const argv = process.argv.slice(2)

if (argv[0] === '--version' || argv[0] === '-v') process.stdout.write(`${version}\n`)
else void start()

async function start(): Promise<void> {
  const [{ run }, { processIo }] = await Promise.all([import('./run.ts'), import('./io.ts')])
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure.
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await run(argv, processIo())
}
