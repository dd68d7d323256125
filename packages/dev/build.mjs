// @ts-check
/** Bundles the page around the player: its script, with every LMS profile inside, and its styles. */
import { fileURLToPath } from 'node:url'
import { bundlePageScript } from '../../scripts/build/page-script.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Write `dist/dev.bundle.js` and `dist/dev.bundle.css`. @returns {Promise<string>} the path of the script */
export async function buildDevPage() {
  await bundlePageScript(folder, 'src/page/styles/dev.css', 'dev.bundle.css')
  return bundlePageScript(folder, 'src/page/main.ts', 'dev.bundle.js')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDevPage()
