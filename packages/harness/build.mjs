// @ts-check
/** Bundles the host page of the harness, which runs in the browser with every LMS profile inside. */
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Write `dist/host.bundle.js`. @returns {Promise<string>} its path */
export async function buildHost() {
  const outfile = `${folder}dist/host.bundle.js`
  await build({
    absWorkingDir: folder,
    entryPoints: ['src/host-page/main.ts'],
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHost()
