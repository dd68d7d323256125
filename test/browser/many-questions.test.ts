/** A screen with ten questions: what is far below is laid out late, and nobody misses it. */
import { startServer } from '@paath/harness'
import type { StaticServer } from '@paath/harness'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildText, manyQuestions } from '../../scripts/bench/page/sample-course.ts'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
let server: StaticServer | undefined
beforeAll(async () => {
  const [, files] = await buildText('en', manyQuestions())
  server = await startServer(files)
})
afterAll(() => server?.close())

async function open(hash: string): Promise<Page> {
  const page = await browser().newPage({ viewport: { width: 360, height: 640 } })
  await page.goto(`${server!.origin}/#${hash}`)
  await page.waitForSelector('[data-question="q1"]', { state: 'attached' })
  return page
}

/** Is the text of a question laid out, and in the window? */
function isInSight(page: Page, question: string): Promise<boolean> {
  return page.evaluate((id) => {
    const { top, bottom, height } = document.getElementById(`${id}-prompt`)!.getBoundingClientRect()
    return height > 0 && top >= 0 && bottom <= window.innerHeight
  }, question)
}

test('a link, the Tab key and the check of an answer lead to the last question', async () => {
  const page = await open('part-1')
  await page.evaluate(() => {
    location.hash = '#q10-prompt'
  })
  await expect.poll(() => isInSight(page, 'q10')).toBe(true)
  await page.locator('[data-question="q10"] [data-option] label').nth(1).click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.locator('[data-question="q10"] [data-verdict]').textContent()).toBe('Right')
  await page.close()
})

test('an address of a place inside a screen, opened afresh, shows that place', async () => {
  const page = await open('q8-prompt')
  await expect.poll(() => isInSight(page, 'q8')).toBe(true)
  await page.close()
})

test('every question is heard, can be reached by key, and is on paper', async () => {
  const page = await open('part-1')
  const session = await page.context().newCDPSession(page)
  const heard = async (): Promise<number> => {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return nodes.filter(({ role, ignored }) => role?.value === 'radio' && !ignored).length
  }
  await expect.poll(heard).toBe(40)
  await page.locator('[data-next]').click()
  await expect.poll(heard).toBe(40)
  await page.locator('[data-back]').click()
  const reached = new Set<string>()
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const id = await page.evaluate(() => document.activeElement?.closest('form')?.dataset['question'] ?? '')
    if (id !== '') reached.add(id)
  }
  expect(reached.size).toBe(10)
  await page.emulateMedia({ media: 'print' })
  const heights = await page.evaluate(() =>
    Array.from(
      document.querySelectorAll('[data-current] .prompt'),
      (one) => one.getBoundingClientRect().height,
    ),
  )
  expect(heights.every((height) => height > 10)).toBe(true)
  await page.close()
})
