// @ts-check
/** Bundles the host page of the harness, which runs in the browser with every LMS profile inside. */
import { fileURLToPath } from 'node:url'
import { bundlePageScript } from '../../scripts/build/page-script.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Write `dist/host.bundle.js`. @returns {Promise<string>} its path */
export function buildHost() {
  return bundlePageScript(folder, 'src/host-page/main.ts', 'host.bundle.js')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHost()
