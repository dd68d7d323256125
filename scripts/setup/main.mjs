// @ts-check
import { rootFolder } from './root.mjs'

/**
 * Set up, then do what was asked for.
 *
 * @param {readonly string[]} args `start`, or `test` and what to hand to Vitest.
 * @returns {Promise<number>} the exit code
 */
export async function main([command, ...rest]) {
  if (command !== 'start' && command !== 'test') {
    console.error('Usage: npm start, or npm test')
    return 2
  }
  const { installIfNeeded } = await import('./install.mjs')
  const installed = installIfNeeded(rootFolder)
  if (installed !== 0) return installed
  // What follows needs no registry, and Node reads such a file at each start of each process.
  delete process.env['NODE_EXTRA_CA_CERTS']
  if (command === 'test') return (await import('../check.mjs')).check(rest)
  const { buildIfNeeded } = await import('../build.mjs')
  const built = await buildIfNeeded(rootFolder)
  return built === 0 ? (await import('./sample-courses.mjs')).buildSampleCourses(rootFolder) : built
}
