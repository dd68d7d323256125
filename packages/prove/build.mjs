// @ts-check
/** Bundles the driver that the prover puts into the page of a module. */
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Write `dist/driver.bundle.js`. @returns {Promise<string>} its path */
export async function buildDriver() {
  const outfile = `${folder}dist/driver.bundle.js`
  await build({
    absWorkingDir: folder,
    entryPoints: ['src/page-side/main.ts'],
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDriver()
