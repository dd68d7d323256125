/**
 * When the first words of a module are on the screen: 400 kbit/s, 400 ms, a processor four times slower, nothing in the
 * cache, HTTP/1.1 with gzip and without.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCourse } from '@paath/build'
import { findBrowser, launchBrowser, startServer } from '@paath/harness'
import { createCollector } from '@paath/diagnostics'
import { readZip } from '@paath/packager'
import type { Browser } from 'playwright-core'
import { median } from './measurement.ts'
import type { Bench, Measurement } from './measurement.ts'

const runs = 5
const link = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const slowerProcessor = 4

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
export async function firstPaint(browser: Browser, address: string): Promise<number> {
  const values: number[] = []
  for (let run = 0; run < runs; run++) values.push(await visit(browser, address))
  return median(values)
}

async function visit(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', link)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
    await page.goto(address, { waitUntil: 'commit' })
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const paint = list.getEntriesByName('first-contentful-paint')[0]
            if (paint) resolve(paint.startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
  } finally {
    await context.close()
  }
}

/** The packages of a course, as the portal unpacks them. */
async function buildModules(
  folder: string,
): Promise<[name: string, files: ReadonlyMap<string, Uint8Array>][]> {
  const out = await mkdtemp(join(tmpdir(), 'paath-bench-'))
  try {
    const { outputs } = await buildCourse({ folder, out, targets: ['igot'] })
    const { report } = createCollector()
    const modules: [string, ReadonlyMap<string, Uint8Array>][] = []
    for (const output of outputs) {
      for (const { path } of output.files.filter(({ path }) => path.endsWith('.zip'))) {
        const content = readZip(await readFile(join(output.folder, path)), { name: path, report })
        if (content) modules.push([path.replace(/\.zip$/, ''), content.files])
      }
    }
    return modules
  } finally {
    await rm(out, { recursive: true })
  }
}
