import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import type { FoundBrowser } from './find-browser.ts'

/** What keeps a browser quiet: nothing is fetched, reported or asked that a test did not ask for. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Start a browser without a window. One is enough for a whole test run: each package opens in its own context. */
export function launchBrowser(found: FoundBrowser): Promise<Browser> {
  return chromium.launch({ executablePath: found.path, args: quiet, headless: true })
}
