/** How a page of 60 questions answers a tap on a processor four times slower, and what pages take in memory. */
import { findBrowser, launchBrowser, startServer } from '@paath/harness'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { median } from './measurement.ts'
import type { Bench, Measurement } from './measurement.ts'
import { buildModules } from './page/built-modules.ts'
import type { BuiltModule } from './page/built-modules.ts'
import { buildText, manyQuestions } from './page/sample-course.ts'

const slowerProcessor = 4

/** Taps are real ones of the browser; each is measured from the tap to the next paint, as the browser itself reports it. */
export const bench: Bench = async ({ courses }) => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('interaction needs a Chrome, Edge or Chromium')
  const browser = await launchBrowser(found)
  try {
    const [, files] = await buildText('en', manyQuestions())
    const results = await measure(browser, ['60 questions', files])
    for (const course of courses) {
      for (const module of await buildModules(course)) {
        const [, heap, elements] = await measure(browser, module)
        if (heap && elements) results.push(heap, { ...elements, limit: 1500 })
      }
    }
    return results
  } finally {
    await browser.close()
  }
}

async function measure(browser: Browser, [name, files]: BuiltModule): Promise<Measurement[]> {
  const server = await startServer(files)
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchTaps)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
    await page.goto(`${server.origin}/`, { waitUntil: 'load' })
    const taps = await tapThrough(page)
    return [
      { name: `tap to paint, ${name}, slowest`, value: Math.max(...taps), unit: 'ms', limit: 100 },
      { name: `heap, ${name}`, value: (await heapOf(session)) / 1e6, unit: 'MB', limit: 8 },
      { name: `elements, ${name}`, value: await page.locator('*').count(), unit: 'elements' },
      { name: `tap to paint, ${name}, middle`, value: median(taps), unit: 'ms' },
    ]
  } finally {
    await context.close()
    await server.close()
  }
}

/** Answer three questions a screen and go on, over four screens. */
async function tapThrough(page: Page): Promise<number[]> {
  const next = page.locator('[data-next]')
  for (let screen = 0; screen < 4; screen++) {
    await next.click()
    const questions = page.locator('[data-current] [data-question]')
    for (const question of (await questions.all()).slice(0, 3)) {
      const option = question.locator('[data-option] label').first()
      if ((await option.count()) === 0) continue
      await option.click()
      await question.locator('[data-check-answer]').click()
    }
  }
  await page.waitForTimeout(500)
  return page.evaluate(() => (window as unknown as { taps: number[] }).taps)
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** Runs in the page. The browser rounds to 8 ms. */
function watchTaps(): void {
  const taps = [0]
  Object.assign(window, { taps })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('interactionId' in entry && entry.interactionId) taps.push(entry.duration)
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}
