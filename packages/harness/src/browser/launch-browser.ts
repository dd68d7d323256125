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
export async function launchBrowser(found: FoundBrowser): Promise<Browser> {
  // Its driver takes long to load, and whoever needs the player alone has no use for it.
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath: found.path, args: quiet, headless: true })
}
