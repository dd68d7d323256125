import { findBrowser, findOldestBrowser, launchBrowser } from '@paath/harness'
import type { ProofBrowsers } from './prove-package.ts'

/** Browsers that run, and the way to end them. */
export interface RunningBrowsers extends ProofBrowsers {
  readonly close: () => Promise<void>
}

/**
 * Start the browsers of this machine.
 *
 * @param options `withOldest`: also Chromium 80, where the machine has it. Default: `false`.
 * @returns Undefined where there is no browser.
 */
export async function startBrowsers(
  options: { readonly withOldest?: boolean } = {},
): Promise<RunningBrowsers | undefined> {
  const found = await findBrowser()
  if (found === undefined) return undefined
  const old = options.withOldest ? await findOldestBrowser() : undefined
  const today = await launchBrowser(found)
  const oldest = old && (await launchBrowser(old))
  return {
    today,
    ...(oldest && { oldest }),
    close: async () => {
      await today.close()
      await oldest?.close()
    },
  }
}
