// @ts-check
/** Scripts that tools put into pages: one file each, for every browser that packages must run in. */
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Bundle a script for pages.
 *
 * @param {string} folder of the package
 * @param {string} entry relative to it
 * @param {string} name of the file in its `dist`
 * @returns {Promise<string>} its path
 */
export async function bundlePageScript(folder, entry, name) {
  const outfile = join(folder, 'dist', name)
  await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'iife',
    target: 'chrome80',
    conditions: ['source'],
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outfile
}
