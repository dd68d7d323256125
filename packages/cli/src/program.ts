/** All that comes after the entry, as one file of the bundle. */
export { processIo } from './io.ts'
export { run } from './run.ts'
