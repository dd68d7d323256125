/** The page for the person who uploads: opened from the folder, as they open it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildKit } from '@paath/build'
import { checkAccessibility } from '@paath/harness'
import type { BrowserContext, Page } from 'playwright-core'
import { long } from '@paath/testkit'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { measureOverflow } from './measure-overflow.ts'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
const course = fileURLToPath(
  new URL('../../packages/build/test/cases/a-course-with-everything/input', import.meta.url),
)
let out = ''
let address = ''
let context: BrowserContext | undefined

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'paath-kit-'))
  const contacts = join(out, 'none.yaml')
  const noBrowser = () => Promise.resolve(undefined)
  const { kits, diagnostics } = await buildKit({ folder: course, out, contacts, browser: noBrowser })
  if (!kits[0]) throw new Error(diagnostics.map(({ code }) => code).join(', '))
  address = pathToFileURL(join(kits[0].folder, 'checklist.html')).href
})
afterAll(() => rm(out, { recursive: true, force: true }))
afterEach(() => context?.close())

async function open(width = 1000): Promise<Page> {
  context = await browser().newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

test('ticks are kept when the page is opened again', async () => {
  const page = await open()
  const total = await page.locator('input[type=checkbox]').count()
  expect(total).toBeGreaterThan(20)
  await page.locator('#tick-finish-rights').check()
  await page.locator('#tick-learner-3').check()
  await page.goto('about:blank')
  await page.goto(address)
  expect(await page.locator('#tick-learner-3').isChecked()).toBe(true)
  expect(await page.locator('#progress').textContent()).toBe(`2 of ${total} ticked`)
})

test('a copy button copies the value to the letter', async () => {
  const page = await open()
  const value = page.locator('#course-instructions-value')
  await page.locator('[data-copy=course-instructions-value]').click()
  expect(await page.locator('[data-copy=course-instructions-value]').textContent()).toBe('Copied')
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.press('Control+V')
  expect(await page.locator('textarea').inputValue()).toBe(await value.textContent())
  expect(await value.textContent()).toBe('<ul><li>Lock a device &amp; keep its papers apart</li></ul>')
})

test('has no fault of accessibility, and nothing scrolls sideways at 320 px', long, async () => {
  for (const width of [320, 1280]) {
    const page = await open(width)
    expect(await checkAccessibility(page.mainFrame())).toEqual([])
    expect(await measureOverflow(page.mainFrame())).toEqual([])
    await context?.close()
  }
})

test('asks nobody outside', async () => {
  const page = await open()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.reload()
  expect(requests.filter((url) => url !== address)).toEqual([])
})
