import { findBrowser, findOldestBrowser, launchBrowser } from '@paath/harness'
import { needTool } from '@paath/testkit'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { buildHost } from '../../packages/harness/build.mjs'

/** The browsers that tests ask for, by the name under which a missing one is reported. */
const finders = {
  'a Chrome, Edge or Chromium': findBrowser,
  'Chromium 80 (npm package chrome-aws-lambda; libnss3)': findOldestBrowser,
} as const

/** `today`: what the machine has. `oldest`: Chromium 80. */
export type BrowserAge = 'today' | 'oldest'

/**
 * Start a browser for the tests of this file or `describe`. Without one each of them is listed as not run, or fails
 * where tools are required.
 *
 * @returns A function that gives the browser inside a test.
 */
export function useBrowser(age: BrowserAge = 'today'): () => Browser {
  const name =
    age === 'today' ? 'a Chrome, Edge or Chromium' : 'Chromium 80 (npm package chrome-aws-lambda; libnss3)'
  let browser: Browser | undefined
  beforeAll(async () => {
    await buildHost()
    const found = await finders[name]()
    browser = found && (await launchBrowser(found))
  })
  beforeEach((context) => {
    needTool(context, browser, name)
  })
  afterAll(() => browser?.close())
  return () => {
    if (browser === undefined) throw new Error('No browser was started')
    return browser
  }
}
