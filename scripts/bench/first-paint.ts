/**
 * When the first words of a module are on the screen: 400 kbit/s, 400 ms, a processor four times slower, nothing in the
 * cache, HTTP/1.1 with gzip and without.
 */
import { findBrowser, launchBrowser, startServer } from '@paath/harness'
import type { Browser } from 'playwright-core'
import { median } from './measurement.ts'
import type { Bench, Measurement } from './measurement.ts'
import { buildModules } from './page/built-modules.ts'
import { visitSlowly } from './page/slow-visit.ts'

const runs = 5

/** The limits are those of a first visit on an old phone; the floor is a page of one word under the same conditions. */
export const bench: Bench = async ({ courses }) => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('first-paint needs a Chrome, Edge or Chromium')
  const browser = await launchBrowser(found)
  try {
    const results: Measurement[] = []
    for (const course of courses) {
      for (const [name, files] of await buildModules(course)) {
        for (const gzip of [true, false]) results.push(await measure(browser, { name, files, gzip }))
      }
    }
    return results
  } finally {
    await browser.close()
  }
}

interface Subject {
  readonly name: string
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly gzip: boolean
}

async function measure(browser: Browser, { name, files, gzip }: Subject): Promise<Measurement> {
  const word = new TextEncoder().encode('<!doctype html><title>a</title><p>a')
  const server = await startServer(new Map([...files, ['floor.html', word]]), { gzip })
  try {
    return {
      name: `first paint ${name}, ${gzip ? 'gzip' : 'no gzip'}`,
      value: await firstPaint(browser, `${server.origin}/`),
      unit: 'ms',
      limit: gzip ? 2000 : 3500,
      floor: { name: 'one word', value: await firstPaint(browser, `${server.origin}/floor.html`) },
    }
  } finally {
    await server.close()
  }
}

/** First contentful paint in milliseconds, the median of several first visits. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const values: number[] = []
  for (let run = 0; run < runs; run++) values.push((await visitSlowly(browser, address)).firstPaint)
  return median(values)
}
