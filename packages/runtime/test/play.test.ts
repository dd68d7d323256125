import type { Server } from 'node:http'
import { needTool } from '@paath/testkit'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildRuntime } from '../build.mjs'
import { findChromium, launchBrowser, originOf, serveTexts } from './browser.ts'
import { fixturePage } from './fixture-page.ts'
import { hostPage } from './host-page.ts'

let server: Server
let browser: Browser | undefined

beforeAll(async () => {
  const { start, main } = await buildRuntime()
  server = await serveTexts({
    '/host.html': hostPage,
    '/index.html': fixturePage(),
    '/paath-start.js': start,
    '/paath.js': main,
  })
  const chromium = findChromium()
  if (chromium !== undefined) browser = await launchBrowser(chromium)
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})
beforeEach((context) => {
  needTool(context, browser, 'Chromium')
})

interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly frame: FrameLocator
  readonly calls: () => Promise<string[]>
}

async function visit(profile: string, context?: BrowserContext): Promise<Visit> {
  const own = context ?? (await browser!.newContext())
  const page = await own.newPage()
  await page.goto(`${originOf(server)}/host.html?profile=${profile}`)
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-position]', { hasText: 'Screen' }).waitFor()
  return { context: own, page, frame, calls: () => page.evaluate('calls') }
}

test('plays, answers, keeps and resumes on an LMS of SCORM 1.2', async () => {
  const first = await visit('standard')
  await first.frame.locator('[data-next]').click()
  await first.frame.getByLabel('Say namaste').check()
  await first.frame.locator('[data-question="q1"] [data-check-answer]').click()
  await first.frame.locator('[data-question="q1"] [data-verdict]', { hasText: 'Right' }).waitFor()
  await first.page.close()
  const again = await visit('standard', first.context)
  expect(await again.frame.locator('[data-position]').textContent()).toContain('Screen 2 of 4')
  expect(await again.frame.getByLabel('Say namaste').isChecked()).toBe(true)
  expect(await again.frame.locator('[data-question="q1"] [data-verdict]').textContent()).toContain('Right')
})
