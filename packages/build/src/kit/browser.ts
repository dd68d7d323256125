import type { DrawOptions, PrintedPdf, PrintOptions } from '@paath/harness'

/** What a kit needs a browser for. */
export interface KitBrowser {
  readonly print: (page: Omit<PrintOptions, 'browser'>) => Promise<PrintedPdf>
  readonly draw: (page: Omit<DrawOptions, 'browser'>) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** Gives a browser, or undefined where there is none. */
export type StartBrowser = () => Promise<KitBrowser | undefined>

/** Start the browser of this machine. Its driver is loaded only for that. */
export const startBrowser: StartBrowser = async () => {
  const { drawPage, findBrowser, launchBrowser, printPdf } = await import('@paath/harness')
  const found = await findBrowser()
  if (found === undefined) return undefined
  const browser = await launchBrowser(found)
  return {
    print: (page) => printPdf({ browser, ...page }),
    draw: (page) => drawPage({ browser, ...page }),
    close: () => browser.close(),
  }
}

/** Start a browser when it is first asked for, and only once. */
export function lazyBrowser(start: StartBrowser): { get: StartBrowser; close: () => Promise<void> } {
  let started: Promise<KitBrowser | undefined> | undefined
  return {
    get: () => (started ??= start()),
    close: async () => (await started)?.close(),
  }
}
