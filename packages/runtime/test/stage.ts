import type { Server } from 'node:http'
import { needTool } from '@paath/testkit'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { buildRuntime } from '../build.mjs'
import { findChromium, launchBrowser, originOf, serveTexts } from './browser.ts'
import { fixturePage } from './fixture-page.ts'
import { hostPage } from './host-page.ts'

/** One opening of the fixture module in the host page. */
export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly frame: FrameLocator
  /** Every call of the LMS so far. */
  readonly calls: () => Promise<string[]>
  /** The record that the LMS has. */
  readonly record: () => Promise<Record<string, string>>
  /** Open the module again on the same device, in a new tab, as if this one had been killed. */
  readonly again: (query?: string) => Promise<Visit>
}

/** A browser and a server with the built runtime for one file of tests. */
export interface Stage {
  /** Open the module; `query` is that of the host page. */
  readonly visit: (query: string) => Promise<Visit>
  /** Open a page of the server, without a host. */
  readonly open: (path: string) => Promise<Page>
}

/** Prepare a stage. Pages by path come beside the module and the scripts. */
export function createStage(pages: Readonly<Record<string, string>> = {}): Stage {
  let server: Server
  let browser: Browser | undefined
  beforeAll(async () => {
    const { start, main } = await buildRuntime()
    const scripts = { '/paath-start.js': start, '/paath.js': main }
    server = await serveTexts({ '/host.html': hostPage, '/index.html': fixturePage(), ...scripts, ...pages })
    const chromium = findChromium()
    if (chromium !== undefined) browser = await launchBrowser(chromium)
  })
  afterAll(async () => {
    await browser?.close()
    server.close()
  })
  beforeEach((context) => {
    needTool(context, browser, 'Chromium')
  })
  const newContext = (): Promise<BrowserContext> => (browser as Browser).newContext()
  return {
    visit: async (query) => visitIn(await newContext(), originOf(server), query),
    open: async (path) => {
      const page = await (await newContext()).newPage()
      await page.goto(originOf(server) + path)
      return page
    },
  }
}

async function visitIn(context: BrowserContext, origin: string, query: string): Promise<Visit> {
  const page = await context.newPage()
  await page.goto(`${origin}/host.html?${query}`)
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-position]', { hasText: 'Screen' }).waitFor()
  return {
    context,
    page,
    frame,
    calls: () => page.evaluate('calls'),
    record: () => page.evaluate('read()'),
    again: async (nextQuery = query) => {
      await page.close()
      return visitIn(context, origin, nextQuery)
    },
  }
}
