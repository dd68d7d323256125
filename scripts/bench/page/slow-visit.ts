/** A first visit on a slow link with a slow processor: 400 kbit/s, 400 ms, four times slower, nothing in the cache. */
import type { Browser, CDPSession, Page } from 'playwright-core'

const link = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const slowerProcessor = 4

/** What a visit came to, in milliseconds since it began. */
export interface Visit {
  readonly firstPaint: number
  /** When the last web font was painted with. */
  readonly fonts: number
  /** Sum of the layout shifts until then. */
  readonly shift: number
  /** What had come when the first text was there: answers, and their bytes with headers and all. */
  readonly before: { readonly requests: number; readonly bytes: number }
  /** Bytes of everything that was loaded by itself. */
  readonly bytes: number
}

/** Open an address like a phone on a slow link does. */
export async function visitSlowly(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
  try {
    const page = await context.newPage()
    await slowDown(page)
    await page.addInitScript('window.__name = (value) => value')
    await page.goto(address, { waitUntil: 'load', timeout: 180_000 })
    return await page.evaluate(readVisit)
  } finally {
    await context.close()
  }
}

/** Give a page a slow link and a slow processor. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', link)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  return session
}

/** Runs in the page. */
async function readVisit(): Promise<Visit> {
  const entriesOf = <Entry extends PerformanceEntry>(type: string): Promise<Entry[]> =>
    new Promise((resolve) => {
      new PerformanceObserver((list, observer) => {
        observer.disconnect()
        resolve(list.getEntries() as Entry[])
      }).observe({ type, buffered: true })
      setTimeout(() => resolve([]), 500)
    })
  await document.fonts.ready
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
  const fonts = performance.now()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const paints = await entriesOf('paint')
  const firstPaint = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN
  const shifts = await entriesOf<PerformanceEntry & { readonly value: number }>('layout-shift')
  const page = performance.getEntriesByType('navigation')[0] as PerformanceResourceTiming
  const files = [page, ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[])]
  const before = files.filter(({ responseEnd }) => responseEnd <= firstPaint)
  const sum = (of: readonly PerformanceResourceTiming[]): number =>
    of.reduce((bytes, { transferSize }) => bytes + transferSize, 0)
  return {
    firstPaint,
    fonts,
    shift: shifts.reduce((total, { value }) => total + value, 0),
    before: { requests: before.length, bytes: sum(before) },
    bytes: sum(files),
  }
}
