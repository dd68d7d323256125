// @ts-check
/** Bundles the driver that the prover puts into the page of a module. */
import { fileURLToPath } from 'node:url'
import { bundlePageScript } from '../../scripts/build/page-script.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Write `dist/driver.bundle.js`. @returns {Promise<string>} its path */
export function buildDriver() {
  return bundlePageScript(folder, 'src/page-side/main.ts', 'driver.bundle.js')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDriver()
