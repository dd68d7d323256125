import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser, launchBrowser } from '@paath/harness'
import { needTool, readTree } from '@paath/testkit'
import { createCollector } from '@paath/diagnostics'
import { render } from '../src/index.ts'
import { parseFiles, testAssets } from './sites.ts'

const courses = {
  en: '../../../courses/cyber-safety',
  hi: '../../../test/courses/hindi-source',
  ur: '../../../test/courses/urdu-source',
}
type Tag = keyof typeof courses

const start = 'document.documentElement.classList.add("js"); window.started = true'
const folder = mkdtempSync(join(tmpdir(), 'paath-render-'))
let browser: Browser | undefined

beforeAll(async () => {
  for (const tag of Object.keys(courses) as Tag[]) writeSite(tag)
  const found = await findBrowser()
  browser = found && (await launchBrowser(found))
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The first module of a course, with a start script that only does its first act. */
function writeSite(tag: Tag): void {
  const course = parseFiles(readTree(fileURLToPath(new URL(courses[tag], import.meta.url))))
  const assets = { ...testAssets, runtime: { start, main: 'window.ran = true' } }
  const site = render(course, { language: tag, assets }, { report: createCollector().report })
  for (const [path, { bytes }] of site.modules[0]?.files ?? []) {
    mkdirSync(dirname(join(folder, tag, path)), { recursive: true })
    writeFileSync(join(folder, tag, path), bytes)
  }
}

interface View {
  readonly width?: number
  readonly script?: boolean
  readonly scheme?: 'light' | 'dark'
}

async function open(tag: Tag, { width = 320, script = true, scheme = 'light' }: View = {}): Promise<Page> {
  const context = await browser?.newContext({
    viewport: { width, height: 640 },
    javaScriptEnabled: script,
    colorScheme: scheme,
    offline: true,
  })
  if (!context) throw new Error('No browser')
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(folder, tag, 'index.html')).href)
  return page
}

/** Show one screen, as the runtime does. */
async function show(page: Page, index: number): Promise<boolean> {
  return page.evaluate((wanted) => {
    const screens = [...document.querySelectorAll('[data-screen]')]
    for (const [at, screen] of screens.entries()) screen.toggleAttribute('data-current', at === wanted)
    return wanted < screens.length
  }, index)
}

describe.each(Object.keys(courses) as Tag[])('in a browser, %s', (tag) => {
  test('opens from a folder without a server: its scripts run and its policy is not broken', async (context) => {
    needTool(context, browser, 'Chromium')
    const page = await open(tag)
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    await page.reload()
    expect(await page.evaluate('[window.started, window.ran]')).toEqual([true, true])
    expect(messages.filter((text) => !/font|OTS/i.test(text))).toEqual([])
    await page.context().close()
  })

  test.for([320, 1280])('scrolls nothing sideways at %i px, on any screen', async (width, context) => {
    needTool(context, browser, 'Chromium')
    const page = await open(tag, { width })
    for (let index = 0; await show(page, index); index++) {
      const wider = await page.evaluate(() =>
        [...document.querySelectorAll('[data-current], [data-current] *, .top *, .bottom *')]
          .filter((element) => !element.closest('.hidden-text'))
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect()
            return width > 0 && (left < -1 || right > innerWidth + 1)
          })
          .map((element) => `${element.tagName}.${String(element.getAttribute('class'))}`),
      )
      expect(wider, `screen ${index}`).toEqual([])
    }
    await page.context().close()
  })

  test('is one readable page without a script, every word in order', async (context) => {
    needTool(context, browser, 'Chromium')
    const page = await open(tag, { script: false })
    const sections = page.locator('[data-screen]')
    const count = await sections.count()
    expect(count).toBeGreaterThan(3)
    let bottom = 0
    for (let index = 0; index < count; index++) {
      const box = await sections.nth(index).boundingBox()
      expect(box?.y ?? 0).toBeGreaterThanOrEqual(bottom)
      bottom = box?.y ?? 0
    }
    expect(await page.locator('details[data-accordion]:not([open])').count()).toBe(0)
    expect(await page.locator('[data-next]').isVisible()).toBe(false)
    expect(await page.locator('[data-feedback] > summary').first().isVisible()).toBe(true)
    await page.context().close()
  })

  test('is a handout on paper: every screen, and the answers at the end', async (context) => {
    needTool(context, browser, 'Chromium')
    const page = await open(tag, { width: 800, scheme: 'dark' })
    expect(await page.locator('.answers').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('.answers').isVisible()).toBe(true)
    expect(await page.locator('[data-screen]:visible').count()).toBe(
      await page.locator('[data-screen]').count(),
    )
    expect(await page.locator('.bottom').isVisible()).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 34, 54)')
    await page.context().close()
  })

  test('gives every control a height of 48 px', async (context) => {
    needTool(context, browser, 'Chromium')
    const page = await open(tag, { width: 360 })
    for (let index = 0; await show(page, index); index++) {
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'button, .option label, select, .blank, summary, .checklist label',
          ),
        ]
          .filter((element) => element.offsetParent !== null && element.offsetHeight < 48)
          .map((element) => `${element.className || element.tagName} ${element.offsetHeight}`),
      )
      expect(small, `screen ${index}`).toEqual([])
    }
    await page.context().close()
  })
})
