// @ts-check
import { join } from 'node:path'
import { runNode } from './run.mjs'
import { listFiles } from './stamp.mjs'

/**
 * Build the courses of this repository and say where the results are.
 *
 * @param {string} root
 * @returns {number} the exit code
 */
export function buildSampleCourses(root) {
  const cli = join(root, 'packages', 'cli', 'bin', 'paath.cjs')
  const code = runNode(root, [cli, 'build', '--target', 'igot,web', '--no-proof'])
  if (code !== 0) return code
  const made = listFiles(root, 'dist')
  const zips = made.filter((file) => file.endsWith('.zip'))
  const pages = made.filter((file) => /^dist\/web\/[^/]+\/[^/]+\/index\.html$/.test(file))
  console.log('')
  for (const folder of new Set(zips.map(folderOf))) console.log(`Zips to upload    ${join(root, folder)}`)
  for (const page of pages) console.log(`Page to open      ${join(root, page)}`)
  return 0
}

/** @param {string} file */
function folderOf(file) {
  return file.slice(0, file.lastIndexOf('/'))
}
