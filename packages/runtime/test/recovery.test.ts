import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import { fixturePage, fixtureSettings } from './fixture-page.ts'
import { createStage } from './stage.ts'

const brokenParts = fixturePage()
  .replace(/<select[^>]*>.*?<\/select>/gs, '')
  .replace('data-question="q1"', 'data-question="q1-renamed"')
  .replace(
    '<head>',
    `<head><script>Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })</script>`,
  )

const stage = createStage({
  '/broken.html': brokenParts,
  '/no-main.html': fixturePage().replace('paath.js', 'missing.js'),
  '/no-settings.html': fixturePage().replace('"version":1', '"version":'),
  '/other-module.html': fixturePage({ ...fixtureSettings, module: 'other' }),
})

const notice = (frame: FrameLocator) => frame.locator('[data-notice]')

async function answerFirst(frame: FrameLocator): Promise<void> {
  await frame.locator('[data-next]').click()
  await frame.getByLabel('Say namaste').check()
  await frame.locator('[data-question="q1"] [data-check-answer]').click()
}

test('without an LMS the module plays, says that nothing is recorded, and asks before it goes on', async () => {
  const first = await stage.visit('profile=none')
  await notice(first.frame).waitFor()
  expect(await notice(first.frame).textContent()).toBe('Not recorded.')
  await answerFirst(first.frame)
  const second = await first.again()
  await notice(second.frame).locator('[data-choice]').first().waitFor()
  expect(await notice(second.frame).locator('p').textContent()).toBe('Someone was on screen 2. Was it you?')
  expect(await second.frame.locator('[data-position]').textContent()).toContain('Screen 1 of 4')
  await second.frame.locator('[data-choice="yes"]').click()
  expect(await second.frame.locator('[data-position]').textContent()).toContain('Screen 2 of 4')
  expect(await second.frame.getByLabel('Say namaste').isChecked()).toBe(true)
  expect(await notice(second.frame).textContent()).toBe('Not recorded.')
})

test('who says no starts afresh, and is not asked again in this visit', async () => {
  const first = await stage.visit('profile=none')
  await answerFirst(first.frame)
  const { frame } = await first.again()
  await frame.locator('[data-choice="no"]').click()
  expect(await frame.locator('[data-choice]').count()).toBe(0)
  expect(await frame.getByLabel('Say namaste').isChecked()).toBe(false)
})

test('another module on the same device is asked nothing', async () => {
  const first = await stage.visit('profile=none')
  await answerFirst(first.frame)
  const { frame } = await first.again('profile=none&page=other-module.html')
  await notice(frame).waitFor()
  expect(await notice(frame).textContent()).toBe('Not recorded.')
})

test('an LMS that lost everything leads to the question, a second learner sees nothing of the first', async () => {
  const first = await stage.visit('profile=echo')
  await answerFirst(first.frame)
  const { frame, record } = await first.again('profile=echo&forgets')
  await frame.locator('[data-choice="yes"]').waitFor()
  expect(await frame.locator('[data-position]').textContent()).toContain('Screen 1 of 4')
  expect(await frame.getByLabel('Say namaste').isChecked()).toBe(false)
  expect((await record())['cmi.core.lesson_location']).toBe('start')
})

test('a restore that arrives after the start is shown, and takes the question away', async () => {
  const first = await stage.visit('profile=echo')
  await answerFirst(first.frame)
  const saved = await first.record()
  const { frame, page } = await first.again('profile=echo&forgets')
  await frame.locator('[data-choice="yes"]').waitFor()
  await page.evaluate(`replace(${JSON.stringify(saved)})`)
  await frame.locator('#greet').waitFor()
  expect(await frame.getByLabel('Say namaste').isChecked()).toBe(true)
  expect(await frame.locator('[data-choice]').count()).toBe(0)
})

test('an LMS that appears late is used, and the learner can start meanwhile', async () => {
  const { frame, record, page } = await stage.visit('profile=standard&late=900')
  await frame.locator('[data-next]').click()
  await page.waitForFunction("read()['cmi.core.lesson_location'] === 'greet'")
  expect((await record())['cmi.core.lesson_status']).toBe('incomplete')
  expect(await notice(frame).isHidden()).toBe(true)
})

test('leaving ends the session of a standard LMS once, and never that of iGOT', async () => {
  for (const [profile, finishes] of [
    ['standard', 1],
    ['echo', 0],
  ] as const) {
    const { frame, page, calls } = await stage.visit(`profile=${profile}`)
    await answerFirst(frame)
    await page.evaluate("document.querySelector('iframe').remove()")
    const all = await calls()
    expect(all.filter((call) => call.startsWith('LMSFinish'))).toHaveLength(finishes)
    expect(all.filter((call) => call.startsWith('LMSCommit')).length).toBeGreaterThan(0)
  }
})

test('an LMS that goes away is said so, and answers are kept until it is back', async () => {
  const { frame, page, record } = await stage.visit('profile=standard')
  await page.evaluate('isGone = true')
  await answerFirst(frame)
  expect(await notice(frame).textContent()).toBe('Not connected. Kept on this phone.')
  await page.evaluate('isGone = false')
  await frame.locator('[data-next]').click()
  expect(await notice(frame).isHidden()).toBe(true)
  expect((await record())['cmi.core.lesson_location']).toBe('weigh')
})

test('an LMS that throws at once leaves a module that plays', async () => {
  const { frame } = await stage.visit('profile=throws')
  await expect.poll(() => notice(frame).textContent()).toBe('Not recorded.')
  await answerFirst(frame)
  expect(await frame.getByLabel('Say namaste').isChecked()).toBe(true)
  // It was said; from the next screen on it would only take room.
  expect(await notice(frame).isHidden()).toBe(true)
})

test('parts that are broken stop neither the others nor the session', async () => {
  const { frame, record } = await stage.visit('profile=standard&page=broken.html')
  await frame.locator('[data-next]').click()
  await frame.getByLabel('Card').check()
  await frame.getByLabel('Bag').check()
  await frame.locator('[data-question="q2"] [data-check-answer]').click()
  expect(await frame.locator('[data-question="q2"] [data-verdict]').textContent()).toBe('Right')
  await frame.locator('[data-next]').click()
  await frame.getByLabel('number').fill('1967')
  await frame.locator('[data-question="q4"] [data-check-answer]').click()
  expect(await frame.locator('[data-question="q4"] [data-verdict]').textContent()).toBe('Right')
  expect((await record())['cmi.core.lesson_location']).toBe('weigh')
})

test('a page whose main script or settings are missing is a plain document', async () => {
  for (const path of ['/no-main.html', '/no-settings.html']) {
    const page = await stage.open(path)
    await page.waitForLoadState('load')
    expect(await page.locator('html').getAttribute('class')).toBe('')
    expect(await page.locator('#weigh').isVisible()).toBe(true)
  }
})

test('a page that comes back from the cache of the browser after its session ended says so', async () => {
  const { frame, calls } = await stage.visit('profile=standard')
  await frame.locator('html').evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  expect(await notice(frame).textContent()).toBe('Open again.')
  const all = await calls()
  expect(all.filter((call) => call.startsWith('LMSInitialize'))).toHaveLength(1)
})
