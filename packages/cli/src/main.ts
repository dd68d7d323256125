import { processIo } from './io.ts'
import { run } from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough is no failure.
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(process.argv.slice(2), processIo())
